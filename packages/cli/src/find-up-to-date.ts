import { readFileSync } from "node:fs";
import { join } from "node:path";
import { configName, listSourceFiles, readThemeFiles } from "@stackmatrix/core/node";
import { type InputFile, inputsHash } from "./inputs-hash.ts";
import { isAsWritten } from "./is-as-written.ts";
import { readBriefly } from "./read-briefly.ts";
import type { Shell } from "./shell.ts";
import { noState, readState, type State, type TargetState } from "./state.ts";
import { toolFingerprint } from "./tool-fingerprint.ts";

/**
 * Proves by hashes alone that a render would change nothing, and says how many files were compared; nothing when it
 * cannot tell. Asks for all targets of the configuration where none are named.
 */
export async function findUpToDate(
  root: string,
  only: readonly string[] | undefined,
  environment: Shell["env"],
): Promise<number | undefined> {
  const state = readState(root);
  if (state === noState) return undefined;
  if (!isAsWritten(join(root, configName), state.config.hash)) return undefined;
  const wanted = targetsOf(state, only);
  const inputs = currentInputs(root, state);
  if (inputs === undefined || !wanted?.every((target) => target.inputs === inputs)) return undefined;
  if ((only ?? state.config.targets).includes("pdf")) {
    // A sheet that does not fit is told of in each run, which takes reading its file.
    if (Object.keys(state.overflows).length > 0 || (await isOtherBrowser(state, environment)))
      return undefined;
  }
  const outputs = wanted.flatMap((target) => Object.entries(target.outputs));
  return outputs.every(([path, expected]) => isAsWritten(join(root, path), expected))
    ? outputs.length
    : undefined;
}

async function isOtherBrowser(state: State, environment: Shell["env"]): Promise<boolean> {
  const { browserIdentity } = await import("@stackmatrix/pdf/browser");
  return browserIdentity({ environment }) !== state.browser;
}

function targetsOf(state: State, only: readonly string[] | undefined): readonly TargetState[] | undefined {
  const names = only ?? state.config.targets;
  const found = names.flatMap((name) => state.targets[name] ?? []);
  return found.length === names.length ? found : undefined;
}

function currentInputs(root: string, { config: { data, theme } }: State): string | undefined {
  try {
    const { paths, diagnostics } = listSourceFiles(root, data);
    const themeFiles = theme === "" ? { files: [], diagnostics: [] } : readThemeFiles(root, theme);
    if (diagnostics.length + themeFiles.diagnostics.length > 0) return undefined;
    const config = { path: configName, text: readFileSync(join(root, configName)) };
    return inputsHash(toolFingerprint(), config, readEach(root, paths, themeFiles.files));
  } catch {
    // What is wrong with the folder, the full run says.
    return undefined;
  }
}

/** Bytes rather than texts: what is not UTF-8 cannot have the hash of what a run has read. */
function* readEach(
  root: string,
  paths: readonly string[],
  others: readonly InputFile[],
): Iterable<InputFile> {
  for (const path of paths) yield { path, text: readBriefly(join(root, path)) };
  yield* others;
}
