import type { Comparable } from "@stackmatrix/query";
import type { AnswerData, RowData } from "../../client-data/comparison-data.ts";

/** An answer as the query layer compares it. */
export function comparable({ kind }: RowData, told: AnswerData): Comparable {
  const { answer, rating, span, status, values, word } = told;
  return {
    ...{ kind, answer, word },
    ...(rating !== undefined && { rating }),
    ...(values !== undefined && { values }),
    // Words for versions and statuses are the same where these are.
    ...(span !== undefined && { since: span }),
    ...(status !== undefined && { status: status as "preview" }),
  };
}
