import { join } from "node:path";
import type { PlacedPlan } from "@stackmatrix/core";
import { verify as verifyFile } from "../memo/is-as-written.ts";
import type { TargetState } from "../memo/state.ts";
import { reasons } from "./reasons.ts";
import type { TraceBook } from "./trace-book.ts";

/** What the last run left of a target, and what may be believed of it. */
export interface Left {
  readonly root: string;
  readonly book: TraceBook;
  readonly memo: TargetState | undefined;
  /** Name of what finishes files now, where anything does. */
  readonly identity: string | undefined;
}

/** What is known of the files that a planned one has become, where they stand as they are; or why it is to be made again. */
export type Found = { readonly files: ReadonlyMap<string, string> } | { readonly reason: string };

/** Looks at planned files one by one. */
export interface Standing {
  /** Why a planned file is to be made again by what it is made from; nothing where that is as it was. */
  reasonFor(placed: PlacedPlan): string | undefined;
  /** Looks whether what it has become is as it was written; then it is taken over in the book. */
  verify(placed: PlacedPlan): Found;
  /** Both. */
  find(placed: PlacedPlan): Found;
}

/** Opens what the last run has left. */
export function standing({ book, identity, memo, root }: Left): Standing {
  const { finished, outputs = {}, unsettled = [] } = memo ?? {};
  const begun = new Set(unsettled);
  const madeOf = new Map<string, string[]>();
  const noted = new Set<string>();
  for (const [path, { note, of }] of Object.entries(finished?.files ?? {})) {
    madeOf.set(of, [...(madeOf.get(of) ?? []), path]);
    if (note !== undefined) noted.add(of);
  }
  function reasonFor({ path, plan: { basis } }: PlacedPlan): string | undefined {
    const reason = book.reasonFor(path, basis);
    if (reason !== undefined) return reason;
    if (identity !== finished?.identity) return reasons.finisher;
    // What is noted of a file is told in each run.
    return noted.has(path) ? reasons.noted : undefined;
  }

  function verify({ path }: PlacedPlan): Found {
    const files = new Map<string, string>();
    const others = madeOf.get(path);
    for (const one of others === undefined ? [path] : new Set([path, ...others])) {
      const known = outputs[one];
      const found = known === undefined || begun.has(one) ? undefined : verifyFile(join(root, one), known);
      if (found === undefined) return { reason: reasons.written };
      files.set(one, found);
    }
    book.carry(path);
    return { files };
  }

  return {
    reasonFor,
    verify,
    find(placed) {
      const reason = reasonFor(placed);
      return reason === undefined ? verify(placed) : { reason };
    },
  };
}
