import { hash } from "node:crypto";
import { unixLineEnds } from "../write/unix-line-ends.ts";
import { readBriefly } from "./read-briefly.ts";

/** Whether a file is there and its bytes have this hash, or a text has it but for line ends that git has changed. */
export function isAsWritten(path: string, expected: string): boolean {
  try {
    const bytes = readBriefly(path);
    return hash("sha256", bytes) === expected || hash("sha256", unixLineEnds(bytes)) === expected;
  } catch {
    return false;
  }
}
