import { hash } from "node:crypto";
import { inputsHash, namesOf } from "../memo/inputs-hash.ts";
import { hashIn } from "../memo/stamp.ts";
import { type Tool, toolFingerprint } from "../memo/tool-fingerprint.ts";
import type { Project } from "../project/load-project.ts";

/** A hash of all that the targets of a project are made from, but for the files that some of them read. */
export function inputsOf(tool: Tool, { configFile, context, known }: Project): string {
  const config = { path: configFile.path, hash: hash("sha256", configFile.text) };
  const files = Array.from(known, ([path, its]) => ({ path, hash: hashIn(its) }));
  return inputsHash(toolFingerprint(tool), config, [...files, ...namesOf(context.strays ?? [])]);
}
