import type { Source } from "../schema/source.ts";

/** The day that a source is known by: the date of its text, or that on which it was seen; nothing where there is neither. */
export function dayOfText({ date = "undated", seenOn }: Pick<Source, "date" | "seenOn">): string | undefined {
  return date === "undated" ? seenOn : date;
}
