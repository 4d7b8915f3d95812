import type { Cell, CellValue, Difference, Level } from "./answers.ts";

/** What is compared of a cell. */
export type Comparable = Pick<
  Cell,
  "kind" | "answer" | "rating" | "values" | "word" | "since" | "until" | "status"
>;

/** Whether nobody knows the answer, or nobody has looked for it. */
export function isOpen({ answer }: Pick<Cell, "answer">): boolean {
  return answer === "unknown" || answer === "unassessed";
}

/**
 * In what two known answers differ: in their level, rating or value; where the level is the same, in the versions of which
 * it holds and in how settled it is. Notes, short words and sources are no difference.
 */
export function differences(one: Comparable, other: Comparable): readonly Difference[] {
  if (one.kind === "tradeoff") return one.rating === other.rating ? [] : ["rating"];
  if (one.kind !== "capability") return valueKey(one) === valueKey(other) ? [] : ["value"];
  if (one.answer !== other.answer) return ["level"];
  const versions: readonly Difference[] =
    one.since === other.since && one.until === other.until ? [] : ["version"];
  return one.status === other.status ? versions : [...versions, "status"];
}

/** Levels from the furthest to none at all. */
export const levels: readonly Level[] = ["full", "partial", "add-on", "none", "not-applicable", "unknown"];

/** What values say, whatever their order, their ids and the digits that they are written in. */
function valueKey({ values, word }: Comparable): string {
  return values === undefined ? word : values.map(keyOf).sort().join("\n");
}

function keyOf({ id: _, written, ...value }: CellValue): string {
  const ends = ["from", "to", "atMost", "atLeast", "about"] as const;
  const points = ends.map((end) => value[end]?.value ?? value[end]?.written);
  const { condition, isTrue, text, type, unit, url } = value;
  return JSON.stringify([type, text, value.value ?? written, isTrue, url, unit, condition, ...points]);
}
