import { hash } from "node:crypto";
import { statSync } from "node:fs";
import { unixLineEnds } from "../write/unix-line-ends.ts";
import { readBriefly } from "./read-briefly.ts";
import { hashIn, isStamped, known as knownNow } from "./stamp.ts";

/**
 * Whether a file is there as it is known: nobody has written to it since, or its bytes have the hash, or a text has it but for line
 * ends that git has changed.
 */
export function isAsWritten(path: string, known: string): boolean {
  return verify(path, known) !== undefined;
}

/** What is known now of a file that is there as it was known before; nothing of others. */
export function verify(path: string, known: string): string | undefined {
  try {
    // Asked for before it is read: what is written to it meanwhile is seen the next time.
    const stats = statSync(path, { throwIfNoEntry: false });
    if (stats === undefined) return undefined;
    if (isStamped(known, stats)) return stats.isFile() ? known : undefined;
    const now = Date.now();
    const bytes = readBriefly(path);
    const expected = hashIn(known);
    const isSame = hash("sha256", bytes) === expected || hash("sha256", unixLineEnds(bytes)) === expected;
    return isSame ? knownNow(expected, stats, now) : undefined;
  } catch {
    return undefined;
  }
}
