import { hash } from "node:crypto";
import type { SourceFile } from "@stackmatrix/core";

/** A hash of all that a target is made from: the tool, the configuration and every file of the data. */
export function inputsHash(tool: string, config: SourceFile, files: readonly SourceFile[]): string {
  const lines = [config, ...files].map(({ path, text }) => `${path} ${hash("sha256", text)}`);
  return hash("sha256", [tool, ...lines].join("\n"));
}
