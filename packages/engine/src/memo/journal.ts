import { join } from "node:path";
import { privateFolder } from "@stackmatrix/core/node";
import { readIfThere } from "../check/read-if-there.ts";
import { isAsWritten } from "./is-as-written.ts";
import type { State, TargetState } from "./state.ts";

/** The files that a run is about to put in place: by target, the path of each → its hash; an empty one where the file goes. */
export type Journal = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Where a run says what it is about to do; gone when it is done. */
export const journalPath = `${privateFolder}/journal.json`;

/** A journal as its file holds it. */
export function formatJournal(journal: Journal): string {
  return `${JSON.stringify(journal)}\n`;
}

/** What a run that was killed has left of its journal. */
export interface LeftJournal {
  /** Missing where there is none; empty where nobody can read it. */
  readonly text: string | undefined;
}

/** Reads the journal that is there. */
export function readJournal(root: string): LeftJournal {
  try {
    return { text: readIfThere(root, journalPath) };
  } catch {
    return { text: "" };
  }
}

/** A state as it is when the run that left a journal was killed: of what it was about to do, some is done. */
export function withJournal(root: string, state: State, { text }: LeftJournal): State {
  if (text === undefined) return state;
  const unsure = { ...state, targets: mapped(state.targets, (target) => ({ ...target, inputs: "" })) };
  try {
    const journal: Journal = JSON.parse(text);
    const targets = { ...mapped(journal, () => noTarget), ...unsure.targets };
    return {
      ...unsure,
      targets: mapped(targets, (target, name) => unsettled(root, target, journal[name] ?? {})),
    };
  } catch {
    // Nobody knows what was begun: nothing of what was made is believed.
    return { ...unsure, targets: mapped(unsure.targets, (target) => ({ ...target, trace: undefined })) };
  }
}

const noTarget: TargetState = { inputs: "", context: "", reads: {}, outputs: {} };

/** A file that is there as it was to be written is ours, but nobody has noted what it was made from. */
function unsettled(root: string, target: TargetState, begun: Readonly<Record<string, string>>): TargetState {
  const paths = Object.keys(begun);
  if (paths.length === 0) return target;
  const outputs = paths
    .map((path) => [path, begun[path] ?? ""] as const)
    .filter(([path, hash]) => hash !== "" && isAsWritten(join(root, path), hash));
  return { ...target, outputs: { ...target.outputs, ...Object.fromEntries(outputs) }, unsettled: paths };
}

function mapped<Value, Result>(
  record: Readonly<Record<string, Value>>,
  change: (value: Value, name: string) => Result,
): Readonly<Record<string, Result>> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value, name)]));
}
