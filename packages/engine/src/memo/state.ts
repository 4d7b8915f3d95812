import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Diagnostic } from "@stackmatrix/core";
import { privateFolder } from "@stackmatrix/core/node";
import { type LeftJournal, readJournal, withJournal } from "./journal.ts";
import { isJustChanged, stampOf } from "./stamp.ts";
import type { KnownTool } from "./tool-fingerprint.ts";

/** What a run leaves for the next one, on this machine only; nothing that is written depends on it. */
export interface State {
  readonly format: 3;
  /** Of the configuration that the rest was made under. */
  readonly config: {
    readonly hash: string;
    readonly data: string;
    /** The targets that it names. */
    readonly targets: readonly string[];
  };
  /** What is known of each file of the data when it was read last; see `known`. */
  readonly files: Readonly<Record<string, string>>;
  /** What is known of the program. */
  readonly tool?: KnownTool | undefined;
  /** By the target's name. */
  readonly targets: Readonly<Record<string, TargetState>>;
}

/** What a target was made from and what it wrote. */
export interface TargetState {
  /** Hash of all its inputs; empty while it is unknown whether the outputs are whole. */
  readonly inputs: string;
  /** Path of each file that it reads besides the data, and does not write → hash of what was found there. */
  readonly reads: Readonly<Record<string, string>>;
  /** Path of each file it wrote → what is known of it. */
  readonly outputs: Readonly<Record<string, string>>;
  /** Hash of what all its files depend on besides the data; nothing of what they were made from is believed under another. */
  readonly context: string;
  /** Names the trace that goes with it, where there is one. */
  readonly trace?: string | undefined;
  /** The files that a run which was killed was about to put in place, until the target is made again. */
  readonly unsettled?: readonly string[] | undefined;
  /** What is wrong with what it made, though it was written, and is told in each run. */
  readonly told?: readonly Diagnostic[] | undefined;
  /** Where something finishes its files. */
  readonly finished?: FinishedState | undefined;
}

/** What a finisher made. */
export interface FinishedState {
  /** What it was, such as a browser with its version. */
  readonly identity: string;
  /** By the path of a file. */
  readonly files: Readonly<Record<string, FinishedMemo>>;
}

/** A finished file. */
export interface FinishedMemo {
  /** Hash of all that it was made from. */
  readonly key: string;
  /** Path of the planned file that it was made of. */
  readonly of: string;
  /** What is to be remembered with it. */
  readonly note?: unknown;
}

/** The state of a project that was never rendered here. */
export const noState: State = {
  format: 3,
  config: { hash: "", data: "", targets: [] },
  files: {},
  targets: {},
};

/** Where a project keeps its state. */
export const statePath = `${privateFolder}/state.json`;

/**
 * Reads what the last run left, and what another one that was killed; a state that is missing, broken or of another format counts as
 * none.
 */
export function readState(root: string, journal: LeftJournal = readJournal(root)): State {
  return withJournal(root, readStateFile(root), journal);
}

/** What was read last, and how its file was found: a run asks for it several times, and it may be long. */
let last: { readonly path: string; readonly stamp: string; readonly state: State } | undefined;

function readStateFile(root: string): State {
  const path = join(root, statePath);
  try {
    const stats = statSync(path);
    const stamp = stampOf(stats);
    if (last?.path === path && last.stamp === stamp) return last.state;
    const isSettled = !isJustChanged(stats, Date.now());
    const found: unknown = JSON.parse(readFileSync(path, "utf8"));
    const state = isState(found) ? found : noState;
    last = isSettled ? { path, stamp, state } : undefined;
    return state;
  } catch {
    return noState;
  }
}

/** A state as its file holds it. */
export function formatState(state: State): string {
  return `${JSON.stringify(state)}\n`;
}

function isState(value: unknown): value is State {
  if (!isRecord(value) || value.format !== 3) return false;
  const { config, files, targets, tool } = value;
  return (
    isRecord(config) &&
    typeof config.hash === "string" &&
    typeof config.data === "string" &&
    Array.isArray(config.targets) &&
    config.targets.every((name) => typeof name === "string") &&
    isRecordOfStrings(files) &&
    (tool === undefined || isRecord(tool)) &&
    isRecord(targets) &&
    Object.values(targets).every(isTargetState)
  );
}

function isTargetState(value: unknown): boolean {
  return (
    isRecord(value) &&
    typeof value.inputs === "string" &&
    typeof value.context === "string" &&
    (value.trace === undefined || typeof value.trace === "string") &&
    (value.told === undefined || Array.isArray(value.told)) &&
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
    Object.values(value.files).every(
      (file) => isRecord(file) && typeof file.key === "string" && typeof file.of === "string",
    )
  );
}

function isRecordOfStrings(value: unknown): boolean {
  return isRecord(value) && Object.values(value).every((item) => typeof item === "string");
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
