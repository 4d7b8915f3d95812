import type { TargetEntry } from "@stackmatrix/core";
import type { Journal } from "../memo/journal.ts";
import { hashIn } from "../memo/stamp.ts";
import { type BegunOne, beginOne, type MadeTarget } from "./make-one.ts";
import type { Due } from "./make-target.ts";
import type { Run } from "./open-run.ts";

/** Puts in place what has been made so far; a journal says what of all targets that is. */
export type PutAhead = (journal: (staged: ReadonlySet<string>) => Journal) => Promise<void>;

/** Milliseconds of planning after which something is to be made. */
const longPlanning = 25;

/** Milliseconds of making after which what there is comes into its place; each time it is more. */
const firstShare = 25;
const growth = 1.8;

/**
 * Makes several targets for somebody who waits for what a change does: what was made from little comes first, and is in its place
 * while the rest is made.
 */
export async function makeAhead(
  run: Run,
  entries: readonly TargetEntry[],
  putAhead: PutAhead,
): Promise<readonly MadeTarget[]> {
  const begun: BegunOne[] = [];
  const waiting = [...entries];
  let share = firstShare;
  let since = 0;

  async function make({ due, target }: DueOf): Promise<void> {
    await target.make(due);
    if (performance.now() - since < share) return;
    await putAhead((staged) => journalOf(begun, staged));
    share *= growth;
    since = performance.now();
  }

  while (waiting.length > 0) {
    since = performance.now();
    const next: BegunOne[] = [];
    do next.push(...(await beginNext()));
    while (waiting.length > 0 && performance.now() - since < longPlanning);
    begun.push(...next);
    since = performance.now();
    for (const one of inOrder(next)) await make(one);
  }
  for (const target of begun) for (const due of target.lookAtOthers()) await make({ due, target });
  const made: MadeTarget[] = [];
  for (const target of begun) made.push(await target.end());
  return made;

  async function beginNext(): Promise<readonly BegunOne[]> {
    const entry = waiting.shift();
    return entry === undefined ? [] : [await beginOne(run, entry)];
  }
}

interface DueOf {
  readonly target: BegunOne;
  readonly due: Due;
}

/** What stands in what people write comes before all others. */
function inOrder(begun: readonly BegunOne[]): readonly DueOf[] {
  const all = begun.flatMap((target) =>
    target.due.map((due) => ({ target, due, reads: target.ownsFolder ? target.readsOf(due) : 0 })),
  );
  return all.sort((one, other) => one.reads - other.reads);
}

function journalOf(begun: readonly BegunOne[], staged: ReadonlySet<string>): Journal {
  return Object.fromEntries(
    begun.map(({ name, outputs }) => {
      const own = [...outputs].filter(([path]) => staged.has(path));
      return [name, Object.fromEntries(own.map(([path, its]) => [path, hashIn(its)]))];
    }),
  );
}
