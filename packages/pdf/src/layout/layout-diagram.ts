import type { DiagramView, Locale } from "@stackmatrix/core";
import { diagramGraph, graphSvg } from "@stackmatrix/diagram";
import { type Markup, trusted } from "../templates.ts";

/** A box in the grid of a flow. */
interface BoxLayout {
  readonly label: string;
  readonly note: string;
  readonly wrong: boolean;
  /** Grid column, from 1; boxes stand in the odd ones, arrows in the even ones. */
  readonly column: number;
}

/** A diagram on a grid, so that it is never wrapped. */
export interface DiagramLayout {
  readonly title: string;
  readonly summary: string;
  readonly isWrong: boolean;
  readonly isFlow: boolean;
  /** The drawing of a graph, as markup of ours; empty for what is laid out on a grid. */
  readonly drawing: Markup;
  readonly footnotes: readonly number[];
  /** The grid's columns, as `grid-template-columns` takes them. */
  readonly tracks: string;
  readonly boxes: readonly BoxLayout[];
  readonly arrows: readonly { readonly column: number; readonly label: string }[];
  /** Boxes under the line, with the arrow between. */
  readonly beside: readonly (BoxLayout & { readonly edge: string; readonly upwards: boolean })[];
}

/** Puts the boxes of a diagram on a grid. */
export function layoutDiagram(view: DiagramView, locale: Locale): DiagramLayout {
  const columnOf = (id: string) => view.line.findIndex((node) => node.id === id) * 2 + 1;
  return {
    title: view.title,
    summary: view.summary,
    isWrong: view.isWrong,
    isFlow: view.shape === "flow",
    drawing: view.shape === "relations" ? trusted(graphSvg(diagramGraph(view, locale))) : "",
    footnotes: view.footnotes,
    tracks: view.line.map(() => "minmax(min-content, auto)").join(" minmax(6mm, 1fr) "),
    boxes: view.line.map((node) => box(node, columnOf(node.id))),
    arrows: view.lineEdges.flatMap((edge, index) =>
      edge ? { column: index * 2 + 2, label: edge.isNamed ? edge.label : "" } : [],
    ),
    beside: view.beside.map(({ anchor, edge, node }) => {
      // "A pulls from B" is an arrow from B to A: what moves is the image.
      const pointsAtAnchor = edge.type === "pulls-from" ? edge.to === node.id : edge.from === node.id;
      return { ...box(node, Math.max(1, columnOf(anchor))), edge: edge.label, upwards: pointsAtAnchor };
    }),
  };
}

function box(node: DiagramView["line"][number], column: number): BoxLayout {
  return { label: node.label, note: node.note ?? "", wrong: node.wrong, column };
}
