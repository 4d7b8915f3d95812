import type { Prose, ProseNode } from "./prose.ts";

/** Prose as it was written, with its marks. */
export function writtenText(prose: Prose): string {
  return typeof prose === "string" ? prose : prose.map(writtenNode).join("");
}

function writtenNode(node: ProseNode): string {
  switch (node.kind) {
    case "text":
      return node.text;
    case "code":
      return `\`${node.text}\``;
    case "link":
      return `[${writtenText(node.nodes)}](${node.href})`;
    default:
      return node satisfies never;
  }
}
