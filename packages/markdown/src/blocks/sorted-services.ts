import {
  compareDates,
  compareValues,
  compareVersions,
  type Dataset,
  plainText,
  typedValues,
} from "@stackmatrix/core";
import type { MatrixRow } from "@stackmatrix/core/schema";
import { isOpen, levels } from "@stackmatrix/query";
import { startPage, type ViewContext } from "@stackmatrix/view";
import { comparableCell } from "./comparable-cell.ts";
import { singleCell } from "./single-cell.ts";

/**
 * Puts services in order by their answers in a row: levels from the furthest down, steps, numbers, dates and versions from the
 * lowest up, words by their letters. What nobody knows comes last in either direction; what is equal stays in its order.
 */
export function sortedServices(
  dataset: Dataset,
  services: readonly string[],
  { isDescending, row }: { readonly row: MatrixRow; readonly isDescending: boolean },
): readonly string[] {
  const page = startPage(dataset, dataset.locales[0]);
  const isKnown = (service: string) => !isOpen(comparableCell(page, row, service));
  const compare = comparing(page, row);
  const known = services.filter(isKnown).toSorted((a, b) => (isDescending ? compare(b, a) : compare(a, b)));
  return [...known, ...services.filter((service) => !isKnown(service))];
}

/** Which of two services comes first in a row. */
function comparing(page: ViewContext, row: MatrixRow): (one: string, other: string) => number {
  const { dataset, say } = page;
  const answerOf = (service: string) => comparableCell(page, row, service);
  if (row.capability) return (one, other) => placeOf(answerOf(one).answer) - placeOf(answerOf(other).answer);
  if (row.tradeoff) return (one, other) => (answerOf(one).rating ?? 0) - (answerOf(other).rating ?? 0);
  const trait = row.trait && dataset.traits.get(row.trait);
  if (trait) {
    const firstOf = (service: string) => typedValues(trait, service)[0];
    return (one, other) => {
      const [left, right] = [firstOf(one), firstOf(other)];
      return left && right ? compareValues(left, right, say) : 0;
    };
  }
  const newestOf = (service: string) => dataset.services.get(service)?.releases?.[0];
  switch (row.attribute) {
    case "release":
      return (one, other) => compareVersions(newestOf(one)?.version ?? "", newestOf(other)?.version ?? "");
    case "released":
      return (one, other) => compareDates(newestOf(one)?.date ?? "", newestOf(other)?.date ?? "");
    case "supportedUntil":
      return (one, other) =>
        compareDates(newestOf(one)?.supportedUntil ?? "", newestOf(other)?.supportedUntil ?? "");
    default: {
      const textOf = (service: string) => {
        const cell = singleCell(page, row, service);
        return cell?.kind === "value" ? plainText(cell.text) : "";
      };
      return (one, other) => compareTexts(textOf(one), textOf(other));
    }
  }
}

const orderOfLevels: readonly string[] = levels;

function placeOf(answer: string): number {
  return orderOfLevels.indexOf(answer);
}

function compareTexts(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
