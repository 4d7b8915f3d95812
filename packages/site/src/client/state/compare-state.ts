import type { Want } from "./want.ts";

/** What of a comparison is shown, and how: all that the address of the page holds. */
export interface CompareState {
  /** The services that were chosen, in their order; all where nothing was. */
  readonly services?: readonly string[];
  /** The rows that were chosen, by their keys; likewise. */
  readonly rows?: readonly string[];
  /** What services and rows were searched for. */
  readonly serviceText: string;
  readonly rowText: string;
  /** Of each of these, one at least must be so; none asks for nothing. */
  readonly layers: readonly string[];
  readonly vendors: readonly string[];
  readonly groups: readonly string[];
  readonly serviceTags: readonly string[];
  readonly rowTags: readonly string[];
  readonly wants: readonly Want[];
  readonly baseline?: string;
  readonly onlyDifferences: boolean;
  readonly serviceOrder?: Order;
  readonly rowOrder?: Order;
  /** Whether services are rows; as the matrix has it where nothing was said. */
  readonly isTransposed?: boolean;
  /** Whether all columns are there, however many they are. */
  readonly isWide: boolean;
  /** The two columns that a narrow page shows. */
  readonly pair?: readonly string[];
  readonly opened?: { readonly row: string; readonly service: string };
}

/** Parts of a state that are to be others; nothing where it is to have none. */
export type Changes = { readonly [Part in keyof CompareState]?: CompareState[Part] | undefined };

/** By what services or rows are ordered. */
export interface Order {
  readonly by: "name" | "answer" | "date";
  /** The row that services are ordered by, or the service that rows are; nothing with a name. */
  readonly at?: string;
  readonly isBackwards?: boolean;
}

/** What a page shows before anybody asks for anything. */
export const everything: CompareState = {
  serviceText: "",
  rowText: "",
  layers: [],
  vendors: [],
  groups: [],
  serviceTags: [],
  rowTags: [],
  wants: [],
  onlyDifferences: false,
  isWide: false,
};
