import type { Claim } from "../schema/citation.ts";

/** Whether an answer names nothing that it rests on; what is unknown, and makes no claim, is no such answer. */
export function isUnsourced(claims: readonly Claim[]): boolean {
  return (
    claims.length > 0 && claims.every(({ basis, sources }) => basis === undefined && sources === undefined)
  );
}
