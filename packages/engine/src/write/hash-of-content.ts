import { hash } from "node:crypto";
import type { Artifact } from "@stackmatrix/core";

/** What stands for a file in its hash: line ends are for git and editors to choose. */
export function hashOfContent(content: Artifact["content"]): string {
  return hash("sha256", typeof content === "string" ? content.replaceAll("\r\n", "\n") : content);
}
