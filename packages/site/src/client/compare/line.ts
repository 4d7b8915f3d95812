import type { RowData } from "../../client-data/comparison-data.ts";
import type { Head } from "./compare-view.ts";

/** A row or a column of the table as it is shown. */
export interface Line {
  readonly key: string;
  readonly label: string;
  /** What kind of thing it is, or the ends of its scale. */
  readonly small?: string | undefined;
  /** What it stands under, with those beside it that have the same. */
  readonly heading?: string | undefined;
  /** What has to be said of a service beside its name. */
  readonly mark?: string | undefined;
  readonly address?: string | undefined;
  readonly head: Head;
  /** What is compared in it; a service where this is missing. */
  readonly row?: RowData;
  /** The place of its service among all. */
  readonly place?: number;
}
