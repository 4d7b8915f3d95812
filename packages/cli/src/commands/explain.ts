import { relative, resolve, sep } from "node:path";
import type { ReportFormat } from "@stackmatrix/core";
import { type ExitCode, exitCode } from "../program/exit-code.ts";
import { Failure } from "../program/failure.ts";
import type { Program } from "../program/shell.ts";
import { formatExplanation } from "../words/format-explanation.ts";

/** Tells what a file was made from, and why it would be made again. */
export async function explain(
  program: Program,
  root: string,
  { file, format }: { readonly file: string; readonly format: ReportFormat },
): Promise<ExitCode> {
  const { explainFile } = await import("@stackmatrix/engine");
  const path = relative(root, resolve(program.cwd, file)).split(sep).join("/");
  const explanation = await explainFile(root, path, program.tool);
  if (explanation === undefined)
    throw new Failure(exitCode.wrong, "The data is wrong; `stackmatrix validate` says where");
  if (format === "json") program.out(`${JSON.stringify({ path, ...explanation }, undefined, 2)}\n`);
  else program.out(formatExplanation(path, explanation));
  return exitCode.ok;
}
