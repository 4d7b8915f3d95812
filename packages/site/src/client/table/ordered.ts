import type { Order } from "../state/compare-state.ts";
import { compareAges } from "./compare-ages.ts";
import { compareAnswers, type Told } from "./compare-answers.ts";

/** By what things are ordered. */
export interface Ordering<Thing> {
  readonly texts: Intl.Collator;
  readonly order: Order | undefined;
  name(thing: Thing): string;
  /** What a thing answers there. */
  told(thing: Thing, at: string): Told | undefined;
}

/** Things in the order that was asked for; those that are alike stay as they are. */
export function ordered<Thing>(ordering: Ordering<Thing>, things: readonly Thing[]): readonly Thing[] {
  const { name, order, texts, told } = ordering;
  if (order === undefined) return things;
  const { at = "", by, isBackwards } = order;
  const sorted =
    by === "name"
      ? things.toSorted((one, other) => texts.compare(name(one), name(other)))
      : byTold(things, { at, compare: by === "date" ? compareAges : compareAnswers, told, texts });
  return isBackwards ? sorted.toReversed() : sorted;
}

interface ByTold<Thing> extends Pick<Ordering<Thing>, "told" | "texts"> {
  readonly at: string;
  readonly compare: (one: Told, other: Told, texts: Intl.Collator) => number;
}

function byTold<Thing>(
  things: readonly Thing[],
  { at, compare, texts, told }: ByTold<Thing>,
): readonly Thing[] {
  return things
    .map((thing) => ({ thing, answer: told(thing, at) }))
    .sort((one, other) => (one.answer && other.answer ? compare(one.answer, other.answer, texts) : 0))
    .map(({ thing }) => thing);
}
