import type { Prose, ProseNode } from "./prose.ts";

/** Pieces of prose, and what stands between them, as one; plain where all of them are. */
export function joinProse(parts: readonly Prose[], between = ""): Prose {
  if (parts.every((part) => typeof part === "string")) return parts.join(between);
  return parts.flatMap((part, index) => [...nodesOf(index > 0 ? between : ""), ...nodesOf(part)]);
}

function nodesOf(prose: Prose): readonly ProseNode[] {
  if (typeof prose !== "string") return prose;
  return prose === "" ? [] : [{ kind: "text", text: prose }];
}
