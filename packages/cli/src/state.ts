import { readFileSync } from "node:fs";
import { join } from "node:path";
import { privateFolder, putInPlace, stageFiles } from "@stackmatrix/core/node";

/** What a run leaves for the next one, on this machine only; nothing that is written depends on it. */
export interface State {
  readonly format: 1;
  /** Of the configuration that the rest was made under. */
  readonly config: {
    readonly hash: string;
    readonly data: string;
    readonly targets: readonly string[];
    /** The folder of the project's own theme; empty where it has none. */
    readonly theme: string;
  };
  /** By the target's name. */
  readonly targets: Readonly<Record<string, TargetState>>;
  /** The browser that printed. */
  readonly browser: string;
  /** Path of a printed file → hash of all that it was printed from. */
  readonly prints: Readonly<Record<string, string>>;
  /** Path of a printed file → the pages it takes, where they are more than it may. */
  readonly overflows: Readonly<Record<string, Overflow>>;
}

/** How far a sheet is from the pages it may take. */
export interface Overflow {
  /** In full size, as it is printed. */
  readonly pages: number;
  /** In the smallest type. */
  readonly fewestPages: number;
}

/** What a target was made from and what it wrote. */
export interface TargetState {
  /** Hash of all its inputs; empty while it is unknown whether the outputs are whole. */
  readonly inputs: string;
  /** Path of each file it wrote → hash of the bytes. */
  readonly outputs: Readonly<Record<string, string>>;
}

/** The state of a project that was never rendered here. */
export const noState: State = {
  format: 1,
  config: { hash: "", data: "", targets: [], theme: "" },
  targets: {},
  browser: "",
  prints: {},
  overflows: {},
};

const statePath = `${privateFolder}/state.json`;

/** Reads what the last run left; a state that is missing, broken or of another format counts as none. */
export function readState(root: string): State {
  try {
    const state: unknown = JSON.parse(readFileSync(join(root, statePath), "utf8"));
    return isState(state) ? state : noState;
  } catch {
    return noState;
  }
}

/** Writes the state whole. */
export async function writeState(root: string, state: State): Promise<void> {
  putInPlace(await stageFiles(root, [{ path: statePath, content: `${JSON.stringify(state)}\n` }]));
}

function isState(value: unknown): value is State {
  if (!isRecord(value) || value.format !== 1) return false;
  const { config, overflows, prints, targets } = value;
  return (
    isRecord(config) &&
    typeof config.hash === "string" &&
    typeof config.data === "string" &&
    typeof config.theme === "string" &&
    Array.isArray(config.targets) &&
    config.targets.every((name) => typeof name === "string") &&
    isRecord(targets) &&
    Object.values(targets).every(isTargetState) &&
    typeof value.browser === "string" &&
    isRecordOfStrings(prints) &&
    isRecord(overflows) &&
    Object.values(overflows).every(isOverflow)
  );
}

function isOverflow(value: unknown): boolean {
  return isRecord(value) && typeof value.pages === "number" && typeof value.fewestPages === "number";
}

function isTargetState(value: unknown): boolean {
  return isRecord(value) && typeof value.inputs === "string" && isRecordOfStrings(value.outputs);
}

function isRecordOfStrings(value: unknown): boolean {
  return isRecord(value) && Object.values(value).every((item) => typeof item === "string");
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
