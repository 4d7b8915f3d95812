import type { Stats } from "node:fs";

/**
 * What a file system says of a file that changes whenever somebody writes to it: its size, when it and what is known of it were last
 * changed, and its number.
 */
export function stampOf({ ctimeMs, ino, mtimeMs, size }: Stats): string {
  return `${size} ${mtimeMs} ${ctimeMs} ${ino}`;
}

/** What is known of a file: the hash of its text or bytes, and how it was found then, where that may be believed. */
export function known(hash: string, stats: Stats | undefined, now: number): string {
  return stats === undefined || isJustChanged(stats, now) ? hash : `${hash} ${stampOf(stats)}`;
}

/** Whether another change of a file could look like its last one: two within one tick of the clock of a file system do. */
export function isJustChanged({ ctimeMs }: Stats, now: number): boolean {
  return ctimeMs > now - tick;
}

/** Milliseconds; systems count in steps of up to ten. */
export const tick = 20;

/** The hash in what is known of a file. */
export function hashIn(known: string): string {
  const end = known.indexOf(" ");
  return end === -1 ? known : known.slice(0, end);
}

/** Whether a file is found as it was when it was known. */
export function isStamped(known: string, stats: Stats): boolean {
  const end = known.indexOf(" ");
  return end !== -1 && known.slice(end + 1) === stampOf(stats);
}
