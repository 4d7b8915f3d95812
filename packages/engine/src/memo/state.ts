import { readFileSync } from "node:fs";
import { join } from "node:path";
import { privateFolder } from "@stackmatrix/core/node";

/** What a run leaves for the next one, on this machine only; nothing that is written depends on it. */
export interface State {
  readonly format: 2;
  /** Of the configuration that the rest was made under. */
  readonly config: {
    readonly hash: string;
    readonly data: string;
    /** The targets that it names. */
    readonly targets: readonly string[];
  };
  /** By the target's name. */
  readonly targets: Readonly<Record<string, TargetState>>;
}

/** What a target was made from and what it wrote. */
export interface TargetState {
  /** Hash of all its inputs; empty while it is unknown whether the outputs are whole. */
  readonly inputs: string;
  /** Path of each file that it reads besides the data, and does not write → hash of what was found there. */
  readonly reads: Readonly<Record<string, string>>;
  /** Path of each file it wrote → hash of the bytes. */
  readonly outputs: Readonly<Record<string, string>>;
  /** Where something finishes its files. */
  readonly finished?: FinishedState | undefined;
}

/** What a finisher made. */
export interface FinishedState {
  /** What it was, such as a browser with its version. */
  readonly identity: string;
  /** By the path of a file: the hash of all that it was made from, and what is to be remembered with it. */
  readonly files: Readonly<Record<string, { readonly key: string; readonly note?: unknown }>>;
}

/** The state of a project that was never rendered here. */
export const noState: State = { format: 2, config: { hash: "", data: "", targets: [] }, targets: {} };

/** Where a project keeps its state. */
export const statePath = `${privateFolder}/state.json`;

/** Reads what the last run left; a state that is missing, broken or of another format counts as none. */
export function readState(root: string): State {
  try {
    const state: unknown = JSON.parse(readFileSync(join(root, statePath), "utf8"));
    return isState(state) ? state : noState;
  } catch {
    return noState;
  }
}

/** A state as its file holds it. */
export function formatState(state: State): string {
  return `${JSON.stringify(state)}\n`;
}

function isState(value: unknown): value is State {
  if (!isRecord(value) || value.format !== 2) return false;
  const { config, targets } = value;
  return (
    isRecord(config) &&
    typeof config.hash === "string" &&
    typeof config.data === "string" &&
    Array.isArray(config.targets) &&
    config.targets.every((name) => typeof name === "string") &&
    isRecord(targets) &&
    Object.values(targets).every(isTargetState)
  );
}

function isTargetState(value: unknown): boolean {
  return (
    isRecord(value) &&
    typeof value.inputs === "string" &&
    isRecordOfStrings(value.reads) &&
    isRecordOfStrings(value.outputs) &&
    (value.finished === undefined || isFinishedState(value.finished))
  );
}

function isFinishedState(value: unknown): boolean {
  return (
    isRecord(value) &&
    typeof value.identity === "string" &&
    isRecord(value.files) &&
    Object.values(value.files).every((file) => isRecord(file) && typeof file.key === "string")
  );
}

function isRecordOfStrings(value: unknown): boolean {
  return isRecord(value) && Object.values(value).every((item) => typeof item === "string");
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
