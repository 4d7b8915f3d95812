import type { Published } from "@stackmatrix/query";
import type { ComparisonWords } from "./comparison-data.ts";

/** A guide as scripts take it, in one language: what the query layer needs to rank its outcomes, and nothing else. */
export interface GuideData {
  readonly id: string;
  readonly locale: string;
  readonly words: ComparisonWords;
  readonly published: Published;
}
