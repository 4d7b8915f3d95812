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
  /** All that may stand in the list, in its order. */
  readonly values: readonly string[];
  /** Says that the project's own list lacks a value, so that its files have no place in the project. */
  refuse(value: string): string;
}
