import { isBorder } from "./is-border.ts";
import type { Weight, Weights } from "./weights.ts";

/**
 * The most bytes of a page. GitHub shows no Markdown above 512 kB as a page, other hosts less than it; what stands around
 * the rows of a page has room in the difference.
 */
export const pageMaxBytes = 490_000;

/** A page, or a part of one that is too long for one file. */
export interface Part {
  /** In the folder of the language. */
  readonly path: string;
  /** The units that stand on it, such as rows, by their places among all: from the first up to the one after the last. */
  readonly from: number;
  readonly to: number;
  /** How long it is at most. */
  readonly bytes: number;
}

/** A part, and where it stands among the others. */
export interface PartPlace extends Part {
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** What was found out when it was planned, as a text to compare. */
  readonly basis: string;
}

/** A page that is one file however long it is. */
export function wholePage(path: string): PartPlace {
  return { path, from: 0, to: Number.POSITIVE_INFINITY, bytes: 0, isFirst: true, isLast: true, basis: "" };
}

/** What it takes to plan a page. */
export interface Measures {
  readonly weights: Weights;
  /** Whether the cells of tables are padded. */
  readonly align: boolean;
  /** The most bytes of a page. */
  readonly maxBytes: number;
}

interface PartsOptions {
  /** What stands before the first unit, and only there. */
  readonly head?: Weight;
  /** What stands on each part, besides its units and its sources. */
  readonly each: number;
  /** The ids of the units, which say where parts like to begin. */
  readonly ids?: readonly string[];
}

/**
 * Splits what stands on a page between units, so that no part is too long. What has room in one file stays there; otherwise a part
 * that is nearly full ends before a unit that others like to begin with.
 */
export function planParts(
  path: string,
  units: readonly Weight[],
  { maxBytes, weights }: Pick<Measures, "maxBytes" | "weights">,
  { each, head, ids = [] }: PartsOptions,
): readonly Part[] {
  const cited = new Set<string>();
  // The second part is enough to see that there are several.
  const [whole, second] = split(maxBytes);
  if (whole && second === undefined) return [whole];
  return [...split(ids.length === 0 ? maxBytes : maxBytes * nearlyFull)];

  function* split(goodBytes: number): Generator<Part, undefined> {
    let count = 0;
    let from = 0;
    let to = 0;
    // What a service says of itself may leave no room for its first row.
    const isLong = head !== undefined && head.bytes > maxBytes / 2;
    cited.clear();
    let bytes = aroundPage + each + (head ? added(head) : 0);
    for (const unit of units) {
      const after = bytes + weightOf(unit);
      const isFull = after > maxBytes || (after > goodBytes && isBorder(ids[to] ?? ""));
      if (isFull && (to > from || (to === 0 && isLong))) {
        yield { path: partPath(path, count), from, to, bytes };
        count += 1;
        from = to;
        cited.clear();
        bytes = aroundPage + each;
      }
      bytes += added(unit);
      to += 1;
    }
    yield { path: partPath(path, count), from, to, bytes };
  }

  /** Of a source that is at the foot already, there is nothing more to say. */
  function weightOf({ bytes: own, sources }: Weight): number {
    let sum = own;
    for (const id of sources.length > 1 ? new Set(sources) : sources)
      if (!cited.has(id)) sum += weights.source(id);
    return sum;
  }

  function added(weight: Weight): number {
    const sum = weightOf(weight);
    for (const id of weight.sources) cited.add(id);
    return sum;
  }
}

/** The one part of a page that has room for all that it may hold; nothing where it is to be split, or weighed better. */
export function wholeParts(
  path: string,
  { count, weight }: { readonly weight: Weight; readonly count: number },
  { maxBytes, weights }: Pick<Measures, "maxBytes" | "weights">,
): readonly Part[] | undefined {
  const bytes = weight.sources.reduce((sum, id) => sum + weights.source(id), aroundPage + weight.bytes);
  return bytes > maxBytes ? undefined : [{ path, from: 0, to: count, bytes }];
}

/** From which share of its room on a part may end where it likes to. */
const nearlyFull = 0.75;

/** The heads of a page, the ways to other languages and parts, headings and a legend. */
const aroundPage = 3000;

/** No id has two hyphens side by side: the name of a part is that of no other page. */
function partPath(path: string, index: number): string {
  return index === 0 ? path : path.replace(/\.md$/, `--${index + 1}.md`);
}
