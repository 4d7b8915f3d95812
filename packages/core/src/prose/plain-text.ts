import type { Prose } from "./prose.ts";

/** What a reader sees of prose: its words without marks and addresses. */
export function plainText(prose: Prose): string {
  if (typeof prose === "string") return prose;
  return prose.map((node) => (node.kind === "link" ? plainText(node.nodes) : node.text)).join("");
}
