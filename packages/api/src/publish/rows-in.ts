import type { RowId } from "@stackmatrix/query";
import type { PublishedData } from "./publish-data.ts";

/** All rows that services answer to: capabilities, tradeoffs and traits. */
export function rowsIn(data: PublishedData): readonly RowId[] {
  return (["capabilities", "tradeoffs", "traits"] as const).flatMap((kind) =>
    Object.keys(data[kind]).map((id): RowId => `${kind}/${id}`),
  );
}
