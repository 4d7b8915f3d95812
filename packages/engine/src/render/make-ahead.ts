import type { TargetEntry } from "@stackmatrix/core";
import type { Journal } from "../memo/journal.ts";
import { hashIn, sizeIn } from "../memo/stamp.ts";
import { type BegunOne, beginOne, type MadeTarget } from "./make-one.ts";
import type { Due } from "./make-target.ts";
import type { Run } from "./open-run.ts";

/** Puts in place what has been made so far; a journal says what of all targets that is. */
export type PutAhead = (journal: (staged: ReadonlySet<string>) => Journal) => Promise<void>;

/** Milliseconds of making after which what there is comes into its place; each time it is twice as many. */
const firstShare = 25;

/**
 * Makes several targets for somebody who waits for what a change does: what people write in comes first and then what is short,
 * and that is in its place while the rest is made.
 */
export async function makeAhead(
  run: Run,
  entries: readonly TargetEntry[],
  putAhead: PutAhead,
): Promise<readonly MadeTarget[]> {
  const begun: BegunOne[] = [];
  for (const entry of entries) begun.push(await beginOne(run, entry));
  let share = firstShare;
  let since = performance.now();
  for (const { due, target } of inOrder(begun)) {
    await target.make(due);
    if (performance.now() - since < share) continue;
    await putAhead((staged) => journalOf(begun, staged));
    share *= 2;
    since = performance.now();
  }
  const made: MadeTarget[] = [];
  for (const target of begun) made.push(await target.end());
  return made;
}

interface DueOf {
  readonly target: BegunOne;
  readonly due: Due;
}

function inOrder(begun: readonly BegunOne[]): readonly DueOf[] {
  const all = begun.flatMap((target) =>
    target.due.map((due) => ({ target, due, size: sizeIn(target.memo?.outputs[due.placed.path] ?? "") })),
  );
  return all.sort(
    (one, other) =>
      Number(one.target.ownsFolder) - Number(other.target.ownsFolder) || one.size - other.size,
  );
}

function journalOf(begun: readonly BegunOne[], staged: ReadonlySet<string>): Journal {
  return Object.fromEntries(
    begun.map(({ name, outputs }) => {
      const own = [...outputs].filter(([path]) => staged.has(path));
      return [name, Object.fromEntries(own.map(([path, its]) => [path, hashIn(its)]))];
    }),
  );
}
