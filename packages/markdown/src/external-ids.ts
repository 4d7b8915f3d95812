import type { CommonView, Words } from "@stackmatrix/view";
import { escapeCell } from "./escape.ts";

/** What other data sets call an entity, in a line or a cell. */
export function externalIds(ids: CommonView["externalIds"], { phrase }: Words): string {
  const lists = ids.map(({ ids: list, name }) => `${name}${phrase.colon}${list.join(phrase.comma)}`);
  return escapeCell(lists.join(phrase.semicolon));
}
