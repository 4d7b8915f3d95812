import type { Prose } from "@stackmatrix/core";
import type { Locale } from "@stackmatrix/core/schema";
import type { DiagramView } from "@stackmatrix/view";
import { type Markup, trusted } from "../document/templates.ts";
import { drawingOf } from "./drawing-of.ts";
import { type FlowPart, flowParts } from "./flow-parts.ts";
import { layoutFlow } from "./layout-flow.ts";

/** A diagram that takes no more than its room. */
export interface DiagramLayout {
  readonly title: string;
  readonly summary: Prose;
  readonly isWrong: boolean;
  /** The drawing of a graph, as markup of ours; empty for what is laid out in boxes. */
  readonly drawing: Markup;
  readonly footnotes: readonly number[];
  /** The lines of a flow, each in the order in which it is read; none for other diagrams. */
  readonly flow: readonly { readonly tracks: string; readonly parts: readonly FlowPart[] }[];
  /** From the top down. */
  readonly levels: readonly { readonly label: string; readonly note: Prose; readonly wrong: boolean }[];
}

/** What a diagram is laid out with. */
export interface DiagramOptions {
  readonly locale: Locale;
  /** The width that it may take, in millimetres. */
  readonly room: number;
}

/** Lays a diagram out by its shape. */
export function layoutDiagram(view: DiagramView, { locale, room }: DiagramOptions): DiagramLayout {
  const lines = view.shape === "flow" ? layoutFlow(view, room) : [];
  const levels = view.shape === "levels" ? view.line : [];
  return {
    title: view.title,
    summary: view.summary ?? "",
    isWrong: view.isWrong,
    drawing: view.shape === "relations" ? trusted(drawingOf(view, locale).svg) : "",
    footnotes: view.footnotes,
    flow: lines.map((line) => ({ tracks: line.tracks, parts: flowParts(line) })),
    levels: levels.map(({ label, note, wrong }) => ({ label, note: note ?? "", wrong })),
  };
}
