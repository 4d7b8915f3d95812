import type { TargetEntry } from "@stackmatrix/core";
import type { Journal } from "../memo/journal.ts";
import { hashIn, sizeIn } from "../memo/stamp.ts";
import { type BegunOne, beginOne, type MadeTarget } from "./make-one.ts";
import type { Due } from "./make-target.ts";
import type { Run } from "./open-run.ts";

/** Puts in place what has been made so far; a journal says what of all targets that is. */
export type PutAhead = (journal: (staged: ReadonlySet<string>) => Journal) => Promise<void>;

/** Milliseconds after which what has been made comes into its place; each time it is twice as many. */
const firstShare = 40;

/** Bytes up to which a file is short. */
const short = 64 * 1024;

/**
 * Makes several targets for somebody who waits for what a change does: what is short of each comes first, and is in its place while
 * the rest is made.
 */
export async function makeAhead(
  run: Run,
  entries: readonly TargetEntry[],
  putAhead: PutAhead,
): Promise<readonly MadeTarget[]> {
  const begun: BegunOne[] = [];
  let share = firstShare;
  let since = performance.now();

  async function make(target: BegunOne, due: Due): Promise<void> {
    await target.make(due);
    if (performance.now() - since < share) return;
    await putAhead((staged) => journalOf(begun, staged));
    share *= 2;
    since = performance.now();
  }

  const long: SizedDue[] = [];
  for (const entry of entries) {
    const target = await beginOne(run, entry);
    begun.push(target);
    for (const one of bySize(target)) {
      if (one.size > short) long.push(one);
      else await make(target, one.due);
    }
  }
  for (const { due, target } of long) await make(target, due);
  const made: MadeTarget[] = [];
  for (const target of begun) made.push(await target.end());
  return made;
}

interface SizedDue {
  readonly target: BegunOne;
  readonly due: Due;
  /** Bytes of what the last run left; none where it is new. */
  readonly size: number;
}

function bySize(target: BegunOne): readonly SizedDue[] {
  const sized = target.due.map((due) => {
    const size = sizeIn(target.memo?.outputs[due.placed.path] ?? "");
    return { target, due, size };
  });
  return sized.sort((one, other) => one.size - other.size);
}

function journalOf(begun: readonly BegunOne[], staged: ReadonlySet<string>): Journal {
  return Object.fromEntries(
    begun.map(({ name, outputs }) => {
      const own = [...outputs].filter(([path]) => staged.has(path));
      return [name, Object.fromEntries(own.map(([path, its]) => [path, hashIn(its)]))];
    }),
  );
}
