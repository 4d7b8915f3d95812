import { createHash } from "node:crypto";
import type { SourceFile } from "@stackmatrix/core";

/** A hash of all that a target is made from: the tool, the configuration and every file of the data. */
export function inputsHash(tool: string, config: SourceFile, files: readonly SourceFile[]): string {
  const all = createHash("sha256").update(tool);
  for (const { path, text } of [config, ...files]) all.update(`\n${path} ${text.length}\n`).update(text);
  return all.digest("hex");
}
