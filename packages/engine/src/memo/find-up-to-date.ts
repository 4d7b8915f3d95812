import { hash } from "node:crypto";
import { statSync } from "node:fs";
import { join } from "node:path";
import type { Diagnostic, Environment } from "@stackmatrix/core";
import { listSourceFiles } from "@stackmatrix/core/node";
import { configName } from "../project/config-name.ts";
import { removeDeadStages } from "../write/staging-folder.ts";
import { inputsHash, namesOf } from "./inputs-hash.ts";
import { isAsWritten } from "./is-as-written.ts";
import { readBriefly } from "./read-briefly.ts";
import { isAsFound } from "./reads.ts";
import { hashIn, isStamped } from "./stamp.ts";
import { noState, readState, type State, type TargetState } from "./state.ts";
import { type Tool, toolFingerprint } from "./tool-fingerprint.ts";

/** What is asked for, and by whom. */
export interface UpToDateQuestion {
  readonly tool: Tool;
  /** All targets of the configuration where it is missing. */
  readonly only: readonly string[] | undefined;
  readonly environment: Environment;
}

/** That nothing is to be done. */
export interface UpToDate {
  /** How many files were compared. */
  readonly files: number;
  /** What is wrong with some of them, as every run tells. */
  readonly told: readonly Diagnostic[];
}

/**
 * Proves that a render would change nothing, by what is known of the files that there are; nothing when it cannot tell. What
 * killed runs have left is removed then.
 */
export async function findUpToDate(root: string, question: UpToDateQuestion): Promise<UpToDate | undefined> {
  const proven = await prove(root, question);
  if (proven !== undefined) removeDeadStages(root);
  return proven;
}

async function prove(
  root: string,
  { environment, only, tool }: UpToDateQuestion,
): Promise<UpToDate | undefined> {
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
  if (!outputs.every(([path, expected]) => isAsWritten(join(root, path), expected))) return undefined;
  return { files: outputs.length, told: wanted.flatMap(({ told = [] }) => told) };
}

async function mayFinishOtherwise(
  state: State,
  name: string,
  { targets }: Tool,
  environment: Environment,
): Promise<boolean> {
  const finisher = await targets.find((target) => target.name === name)?.loadFinisher?.();
  if (finisher === undefined) return false;
  return state.targets[name]?.finished?.identity !== finisher.identity(environment);
}

function currentInputs(
  root: string,
  { config: { data, hash: ofConfig }, files, tool: known }: State,
  tool: Tool,
): string | undefined {
  try {
    const { paths, strays, diagnostics } = listSourceFiles(root, data);
    if (diagnostics.length > 0) return undefined;
    const config = { path: configName, hash: ofConfig };
    const read = paths.map((path) => ({ path, hash: hashNow(root, path, files[path]) }));
    return inputsHash(toolFingerprint(tool, known), config, [...read, ...namesOf(strays)]);
  } catch {
    // What is wrong with the folder, the full run says.
    return undefined;
  }
}

/** Of bytes rather than a text: what is not UTF-8 cannot have the hash of what a run has read. */
function hashNow(root: string, path: string, known: string | undefined): string {
  const place = join(root, path);
  if (known !== undefined && isStamped(known, statSync(place))) return hashIn(known);
  return hash("sha256", readBriefly(place));
}
