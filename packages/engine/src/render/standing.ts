import { join } from "node:path";
import type { PlacedPlan } from "@stackmatrix/core";
import { verify } from "../memo/is-as-written.ts";
import type { TargetState } from "../memo/state.ts";
import { reasons, type TraceBook } from "./trace-book.ts";

/** What the last run left of a target, and what may be believed of it. */
export interface Left {
  readonly root: string;
  readonly book: TraceBook;
  readonly memo: TargetState | undefined;
  /** Name of what finishes files now, where anything does. */
  readonly identity: string | undefined;
}

/** What is known of the files that a planned one has become, where they stand as they are; or why it is to be made again. */
export type Standing = { readonly files: ReadonlyMap<string, string> } | { readonly reason: string };

/** Looks at planned files one by one; those that stand are taken over in the book. */
export function standing({ book, identity, memo, root }: Left): (placed: PlacedPlan) => Standing {
  const { finished, outputs = {}, unsettled = [] } = memo ?? {};
  const begun = new Set(unsettled);
  const madeOf = new Map<string, string[]>();
  const noted = new Set<string>();
  for (const [path, { note, of }] of Object.entries(finished?.files ?? {})) {
    madeOf.set(of, [...(madeOf.get(of) ?? []), path]);
    if (note !== undefined) noted.add(of);
  }
  return ({ path, plan: { basis } }) => {
    const reason = book.reasonFor(path, basis);
    if (reason !== undefined) return { reason };
    if (identity !== finished?.identity) return { reason: reasons.finisher };
    // What is noted of a file is told in each run.
    if (noted.has(path)) return { reason: reasons.noted };
    const files = new Map<string, string>();
    for (const one of new Set([path, ...(madeOf.get(path) ?? [])])) {
      const known = outputs[one];
      const found = known === undefined || begun.has(one) ? undefined : verify(join(root, one), known);
      if (found === undefined) return { reason: reasons.written };
      files.set(one, found);
    }
    book.carry(path);
    return { files };
  };
}
