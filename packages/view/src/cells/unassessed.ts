import { formatNumber } from "../language/format-number.ts";
import type { ViewContext } from "../language/view-context.ts";
import { areNamed } from "./are-named.ts";

/** What nobody has assessed: by name where it is little, and as a number where it is much. */
export interface Unassessed<Name> {
  readonly named: readonly Name[];
  /** How many they are, in words; nothing where they are named, or where there are none. */
  readonly counted?: string | undefined;
}

interface UnassessedOptions<Item, Name> {
  readonly nameOf: (item: Item) => Name;
  /** Whether there are others, which somebody has assessed. */
  readonly isRest: boolean;
  /** How many they are, where they are too many to be here. */
  readonly count?: number;
}

/** Names what nobody has assessed, or says how much it is. */
export function unassessed<Item, Name>(
  { words: { phrase } }: ViewContext,
  items: readonly Item[],
  { count = items.length, isRest, nameOf }: UnassessedOptions<Item, Name>,
): Unassessed<Name> {
  if (areNamed(count)) return { named: items.map(nameOf) };
  const counted = formatNumber({ digits: String(count) });
  return { named: [], counted: isRest ? phrase.others(counted) : counted };
}
