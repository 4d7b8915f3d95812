import { hash } from "node:crypto";
import { readBriefly } from "./read-briefly.ts";

/** Whether a file is there and its bytes have this hash. */
export function isAsWritten(path: string, expected: string): boolean {
  try {
    return hash("sha256", readBriefly(path)) === expected;
  } catch {
    return false;
  }
}
