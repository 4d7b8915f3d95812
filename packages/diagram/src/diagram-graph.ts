import { plainText } from "@stackmatrix/core";
import { type Locale, languageTags } from "@stackmatrix/core/schema";
import type { DiagramView } from "@stackmatrix/view";
import type { Graph } from "./graph.ts";

/** The graph that a diagram of relations is drawn as; arrows of one kind have one style. */
export function diagramGraph({ edges, nodes, title }: DiagramView, locale: Locale): Graph {
  const types = [...new Set(edges.map(({ type }) => type))];
  return {
    title,
    language: languageTags[locale],
    nodes: nodes.map((node) => ({ ...node, note: node.note && plainText(node.note) })),
    edges: edges.map(({ from, isNamed, label, to, type }) => {
      return { from, to, label: isNamed ? label : "", style: types.indexOf(type) };
    }),
  };
}
