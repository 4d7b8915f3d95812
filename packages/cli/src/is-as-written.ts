import { hash } from "node:crypto";
import { readFileSync } from "node:fs";

/** Whether a file is there and its bytes have this hash. */
export function isAsWritten(path: string, expected: string): boolean {
  try {
    return hash("sha256", readFileSync(path)) === expected;
  } catch {
    return false;
  }
}
