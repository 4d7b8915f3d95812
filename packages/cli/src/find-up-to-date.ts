import { hash } from "node:crypto";
import { join } from "node:path";
import { configName, type ReadResult, readSourceFile, readSourceFiles } from "@stackmatrix/core/node";
import { inputsHash } from "./inputs-hash.ts";
import { isAsWritten } from "./is-as-written.ts";
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
  const config = read(() => readSourceFile(root, configName));
  if (config === undefined || hash("sha256", config.text) !== state.config.hash) return undefined;
  const wanted = targetsOf(state, only);
  const inputs = currentInputs(root, state, config);
  if (inputs === undefined || !wanted?.every((target) => target.inputs === inputs)) return undefined;
  if ((only ?? state.config.targets).includes("pdf") && (await isOtherBrowser(state, environment)))
    return undefined;
  const outputs = wanted.flatMap((target) => Object.entries(target.outputs));
  return outputs.every(([path, expected]) => isAsWritten(join(root, path), expected))
    ? outputs.length
    : undefined;
}

async function isOtherBrowser(state: State, environment: Shell["env"]): Promise<boolean> {
  const { browserIdentity } = await import("@stackmatrix/pdf/browser");
  return browserIdentity({ environment }) !== state.browser;
}

function read(readFile: () => ReadResult) {
  const result = readFile();
  return "file" in result ? result.file : undefined;
}

function targetsOf(state: State, only: readonly string[] | undefined): readonly TargetState[] | undefined {
  const names = only ?? state.config.targets;
  const found = names.flatMap((name) => state.targets[name] ?? []);
  return found.length === names.length ? found : undefined;
}

function currentInputs(
  root: string,
  state: State,
  config: { path: string; text: string },
): string | undefined {
  try {
    const { files, diagnostics } = readSourceFiles(root, state.config.data);
    return diagnostics.length > 0 ? undefined : inputsHash(toolFingerprint(), config, files);
  } catch {
    // What is wrong with the folder, the full run says.
    return undefined;
  }
}
