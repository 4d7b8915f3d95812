import type { DiagramView, NodeView } from "@stackmatrix/view";

/** A diagram in the language of Mermaid; boxes that do not belong there are dashed and carry a cross. */
export function mermaidFlowchart({ edges, nodes, shape }: DiagramView): string {
  const names = new Map(nodes.map(({ id }, index) => [id, `n${index + 1}`]));
  const nameOf = (id: string) => names.get(id) ?? "";
  const wrong = nodes.filter((node) => node.wrong).map(({ id }) => nameOf(id));
  return [
    `flowchart ${shape === "levels" ? "TB" : "LR"}`,
    ...nodes.map((node) => `  ${nameOf(node.id)}["${escapeLabel(nodeLabel(node))}"]`),
    ...edges.map(({ from, label, to }) => `  ${nameOf(from)} -->|"${escapeLabel(label)}"| ${nameOf(to)}`),
    ...(wrong.length > 0
      ? ["  classDef wrong stroke:#c62828,stroke-dasharray:5 5", `  class ${wrong.join(",")} wrong`]
      : []),
  ].join("\n");
}

/** The main line of a diagram, or each arrow where it has none, in one line of text, for readers without Mermaid. */
export function diagramLine({ edges, line, nodes, shape }: DiagramView): string {
  if (shape !== "relations") return line.map(nodeLabel).join(" → ");
  const labels = new Map(nodes.map((node) => [node.id, nodeLabel(node)]));
  return edges.map(({ from, label, to }) => `${labels.get(from)} (${label}) → ${labels.get(to)}`).join("; ");
}

/** A box as it reads; a cross marks one that does not belong there. */
export function nodeLabel({ label, wrong }: NodeView): string {
  return wrong ? `✗ ${label}` : label;
}

/**
 * In quotes, Mermaid reads entities, formulas, Markdown between backticks, and a list where a text starts like one;
 * braces are what Liquid and Vue read before it, and a caret behind a bracket is the mark of a footnote.
 */
function escapeLabel(text: string): string {
  return text
    .replace(/[&#"<>`|\\{}$]|\[(?=\^)/g, (character) => `#${character.charCodeAt(0)};`)
    .replace(/^(\d+)\./, "$1#46;")
    .replace(/^[-*+](?=\s)/, (character) => `#${character.charCodeAt(0)};`);
}
