import type { LocalizedText } from "@stackmatrix/core/schema";
import { escapedBytes } from "../escape.ts";

/** A text that stays the same from one dataset to the next is weighed once. */
const known = new WeakMap<LocalizedText, number>();

/** The bound of a text as a page shows it, in whichever language it is longest. */
export function textBytes(written: string | LocalizedText): number {
  if (typeof written === "string") return escapedBytes(written);
  const bytes = known.get(written) ?? mostBytes(written);
  known.set(written, bytes);
  return bytes;
}

function mostBytes(written: LocalizedText): number {
  let most = 0;
  for (const local of Object.values(written)) most = Math.max(most, escapedBytes(local ?? ""));
  return most;
}
