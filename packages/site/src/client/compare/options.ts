import type { Changes } from "../state/compare-state.ts";
import type { PanelId } from "./compare-view.ts";

/** What can be done with something that the table shows. */
export interface Options {
  readonly name: string;
  /** Where more is told, and in which words that is said. */
  readonly address: string | undefined;
  readonly words: string;
  readonly actions: readonly Action[];
}

/** Something that can be done, and how the view is then. */
export interface Action {
  readonly name: string;
  readonly changes: Changes;
  readonly isOn?: boolean;
  /** Where more is to be said about it. */
  readonly panel?: PanelId;
}
