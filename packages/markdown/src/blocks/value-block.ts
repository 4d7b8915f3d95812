import { type Dataset, plainText } from "@stackmatrix/core";
import type { Locale } from "@stackmatrix/core/schema";
import { startPage } from "@stackmatrix/view";
import { escapeCell } from "../escape.ts";
import { linkList } from "../link-list.ts";
import type { Subject } from "./block-request.ts";
import { singleCell } from "./single-cell.ts";

/** An answer in words, for a sentence; nothing where a service does not have the field. */
export function valueBlock(
  dataset: Dataset,
  { row, service }: Extract<Subject, { kind: "value" }>,
  { isLinked, locale }: { readonly locale: Locale; readonly isLinked: boolean },
): string {
  const cell = singleCell(startPage(dataset, locale), row, service);
  if (cell === undefined) return "";
  if (cell.kind !== "value") return escapeCell(cell.word);
  if (isLinked) return escapeCell(plainText(cell.text));
  return cell.linked ? linkList(cell.linked).markdown : escapeCell(cell.text);
}
