import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Environment } from "@stackmatrix/core";
import { listSourceFiles } from "@stackmatrix/core/node";
import { configName } from "../project/config-name.ts";
import { removeDeadStages } from "../write/staging-folder.ts";
import { type InputFile, inputsHash, namesOf } from "./inputs-hash.ts";
import { isAsWritten } from "./is-as-written.ts";
import { readBriefly } from "./read-briefly.ts";
import { isAsFound } from "./reads.ts";
import { noState, readState, type State, type TargetState } from "./state.ts";
import { type Tool, toolFingerprint } from "./tool-fingerprint.ts";

/** What is asked for, and by whom. */
export interface UpToDateQuestion {
  readonly tool: Tool;
  /** All targets of the configuration where it is missing. */
  readonly only: readonly string[] | undefined;
  readonly environment: Environment;
}

/**
 * Proves by hashes alone that a render would change nothing, and says how many files were compared; nothing when it
 * cannot tell. What killed runs have left is removed then.
 */
export async function findUpToDate(root: string, question: UpToDateQuestion): Promise<number | undefined> {
  const files = await countProven(root, question);
  if (files !== undefined) removeDeadStages(root);
  return files;
}

async function countProven(
  root: string,
  { environment, only, tool }: UpToDateQuestion,
): Promise<number | undefined> {
  const state = readState(root);
  if (state === noState) return undefined;
  if (!isAsWritten(join(root, configName), state.config.hash)) return undefined;
  const names = only ?? state.config.targets;
  const wanted = names.flatMap((name) => state.targets[name] ?? []);
  if (wanted.length !== names.length) return undefined;
  const inputs = currentInputs(root, state, tool);
  const isFresh = (target: TargetState) => target.inputs === inputs && isAsFound(root, target.reads);
  if (inputs === undefined || !wanted.every(isFresh)) return undefined;
  for (const name of names) if (await mayFinishOtherwise(state, name, tool, environment)) return undefined;
  const outputs = wanted.flatMap((target) => Object.entries(target.outputs));
  return outputs.every(([path, expected]) => isAsWritten(join(root, path), expected))
    ? outputs.length
    : undefined;
}

async function mayFinishOtherwise(
  state: State,
  name: string,
  { targets }: Tool,
  environment: Environment,
): Promise<boolean> {
  const finisher = await targets.find((target) => target.name === name)?.loadFinisher?.();
  if (finisher === undefined) return false;
  const { finished } = state.targets[name] ?? {};
  // What is noted of a file is told in each run, which takes reading the data.
  const hasNotes = Object.values(finished?.files ?? {}).some(({ note }) => note !== undefined);
  return hasNotes || finished?.identity !== finisher.identity(environment);
}

function currentInputs(root: string, { config: { data } }: State, tool: Tool): string | undefined {
  try {
    const { paths, strays, diagnostics } = listSourceFiles(root, data);
    if (diagnostics.length > 0) return undefined;
    const config = { path: configName, text: readFileSync(join(root, configName)) };
    return inputsHash(toolFingerprint(tool), config, readEach(root, paths, strays));
  } catch {
    // What is wrong with the folder, the full run says.
    return undefined;
  }
}

/** Bytes rather than texts: what is not UTF-8 cannot have the hash of what a run has read. */
function* readEach(root: string, paths: readonly string[], strays: readonly string[]): Iterable<InputFile> {
  for (const path of paths) yield { path, text: readBriefly(join(root, path)) };
  yield* namesOf(strays);
}
