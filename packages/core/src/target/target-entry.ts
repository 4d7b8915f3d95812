import type { Dataset } from "../model/dataset.ts";
import type { Finisher } from "./finisher.ts";
import type { Target } from "./target.ts";

/** A target of whatever options and plans. */
// biome-ignore lint/suspicious/noExplicitAny: those who hold many targets hand each its own options back, and look at none.
export type SomeTarget = Target<any, any>;

/** A target in the list of a program: its name is at hand, the rest is loaded when it is needed. */
export interface TargetEntry {
  readonly name: string;
  /** As the target has it. */
  readonly version?: string | undefined;
  load(): Promise<SomeTarget>;
  /** What finishes the files that it plans, where anything does. */
  // biome-ignore lint/suspicious/noExplicitAny: as above, for its plans.
  loadFinisher?(): Promise<Finisher<any>>;
  /** Options of the command line that stand in for some of its options. */
  readonly flags?: readonly TargetFlag[];
}

/** An option of the command line that narrows a list in a target's options. */
export interface TargetFlag {
  /** As help shows it, such as `--profile <profiles>`. */
  readonly flags: string;
  readonly description: string;
  /** The list in the target's options. */
  readonly option: string;
  /** All that may stand in the list, in its order; where only the data can tell, a list that the project has no own of. */
  readonly values: readonly string[] | ((dataset: Dataset) => readonly string[]);
  /** Says that the project's own list or its data, which has the known ones, lacks a value: its files have no place. */
  refuse(value: string, known: readonly string[]): string;
  /** Whether it asks for some files of its target and for nothing else: other targets are left as they are. */
  readonly isAlone?: boolean;
}
