import type { DiagramView, Locale } from "@stackmatrix/core";
import { diagramGraph, graphSvg, graphWidth } from "@stackmatrix/diagram";

/** A drawing, and the width that it has where nothing makes it smaller, in points. */
export interface Drawing {
  readonly svg: string;
  readonly width: number;
}

/** Draws a diagram of relations once: a sheet is laid out for many sizes of type, and its drawings stay as they are. */
export function drawGraph(view: DiagramView, locale: Locale): Drawing {
  const known = drawings.get(view);
  if (known) return known;
  const graph = diagramGraph(view, locale);
  const drawing = { svg: graphSvg(graph), width: graphWidth(graph) };
  drawings.set(view, drawing);
  return drawing;
}

const drawings = new WeakMap<DiagramView, Drawing>();
