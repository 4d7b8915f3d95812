import type { ComparisonData } from "../../client-data/comparison-data.ts";
import type { Changes, CompareState } from "../state/compare-state.ts";
import type { KnownParts } from "../state/known-parts.ts";
import type { ShownTable } from "../table/shown-table.ts";

/** What every part of a comparison reads and does. */
export interface CompareView {
  readonly data: ComparisonData;
  readonly known: KnownParts;
  readonly state: CompareState;
  readonly shown: ShownTable;
  /** Whether services are rows. */
  readonly isTransposed: boolean;
  /** Whether the page has room for two columns alone. */
  readonly isNarrow: boolean;
  /** From the page to the folder of its language. */
  readonly home: string;
  /** Shows another state, and remembers the former one for the way back unless somebody is still typing. */
  change(part: Changes, typing?: Typing): void;
  /** Opens what can be done with a row or a service. */
  openOptions(head: Head | undefined): void;
  /** Which part of the tools is open. */
  readonly panel: PanelId | undefined;
  openPanel(panel: PanelId | undefined): void;
}

/** A part of the tools that opens. */
export type PanelId = "services" | "rows" | "needs" | "order" | "share";

/** Whether what is said now takes the place of what was said a moment ago. */
export interface Typing {
  readonly isTyping: boolean;
}

/** What names a row or a column of the table. */
export type Head =
  | { readonly kind: "service"; readonly place: number }
  | { readonly kind: "row"; readonly key: string };
