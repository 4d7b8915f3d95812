import { compareDates, compareVersions } from "@stackmatrix/core/order";
import { type CellValue, isOpen, levels } from "@stackmatrix/query";
import type { AnswerData, RowData } from "../../client-data/comparison-data.ts";

/** An answer, and the row that it stands in. */
export interface Told {
  readonly row: RowData;
  readonly told: AnswerData;
}

/** Which of two answers comes first: what goes further, the better step, the smaller value; what nobody knows comes last. */
export function compareAnswers(one: Told, other: Told, texts: Intl.Collator): number {
  const isKnown = Number(isOpen(one.told)) - Number(isOpen(other.told));
  if (isKnown !== 0) return isKnown;
  if (one.row.kind !== other.row.kind) return kinds.indexOf(one.row.kind) - kinds.indexOf(other.row.kind);
  return rank(one) - rank(other) || compareValues(one.told, other.told, texts);
}

const kinds: readonly RowData["kind"][] = ["capability", "tradeoff", "trait", "attribute"];

function rank({ row, told }: Told): number {
  const level = levels.map(String).indexOf(told.answer);
  const { rating = 0 } = told;
  return level === -1 ? rating * (row.isLessBetter ? 1 : -1) : level;
}

function compareValues(one: AnswerData, other: AnswerData, texts: Intl.Collator): number {
  const [[a], [b]] = [one.values ?? [], other.values ?? []];
  const byType = Number(isInWords(a)) - Number(isInWords(b));
  const byValue = a && b && a.type === b.type ? comparePoints(a, b) : 0;
  return byType || byValue || texts.compare(one.word, other.word);
}

/** Words stand behind values that can be told one from another. */
function isInWords(value: CellValue | undefined): boolean {
  return value === undefined || value.type === "text";
}

function comparePoints(one: CellValue, other: CellValue): number {
  const [a, b] = [pointOf(one), pointOf(other)];
  switch (one.type) {
    case "number":
      return (a.value ?? 0) - (b.value ?? 0);
    case "date":
      return compareDates(a.written ?? "", b.written ?? "");
    case "version":
      return compareVersions(a.written ?? "", b.written ?? "");
    case "boolean":
      return Number(other.isTrue) - Number(one.isTrue);
    default:
      return 0;
  }
}

/** Where on its scale a value begins. */
function pointOf(value: CellValue): Pick<CellValue, "value" | "written"> {
  return value.from ?? value.atLeast ?? value.about ?? value.atMost ?? value;
}
