import type { LocalizedText } from "@stackmatrix/core/schema";
import { escapedBytes } from "../escape.ts";

/** The bound of a text as a page shows it, in whichever language it is longest. */
export function textBytes(written: string | LocalizedText): number {
  if (typeof written === "string") return escapedBytes(written);
  let most = 0;
  for (const local of Object.values(written)) most = Math.max(most, escapedBytes(local ?? ""));
  return most;
}
