import type { Locale } from "@stackmatrix/core/schema";
import { type Drawing, diagramGraph, drawGraph } from "@stackmatrix/diagram";
import type { DiagramView } from "@stackmatrix/view";

/** Draws a diagram of relations once: a sheet is laid out for many sizes of type, and its drawings stay as they are. */
export function drawingOf(view: DiagramView, locale: Locale): Drawing {
  const known = drawings.get(view);
  if (known) return known;
  const drawing = drawGraph(diagramGraph(view, locale));
  drawings.set(view, drawing);
  return drawing;
}

const drawings = new WeakMap<DiagramView, Drawing>();
