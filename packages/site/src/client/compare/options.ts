import type { Changes } from "../state/compare-state.ts";
import type { PanelId } from "./compare-view.ts";
import type { NamedChoice } from "./named-choice.ts";

/** What can be done with something that the table shows. */
export interface Options {
  readonly name: string;
  /** Where more is told, and in which words that is said. */
  readonly address: string | undefined;
  readonly words: string;
  readonly actions: readonly Action[];
  /** Others that it can be put beside, and how the view is then. */
  readonly others: readonly (NamedChoice & Pick<Action, "changes">)[];
}

/** Something that can be done, and how the view is then. */
export interface Action {
  readonly name: string;
  readonly changes: Changes;
  readonly isOn?: boolean;
  /** Where more is to be said about it. */
  readonly panel?: PanelId;
}
