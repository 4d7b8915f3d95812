import type * as z from "zod";
import { foldCharacters } from "../fold-characters.ts";

/** Refuses items that stand in a list twice. */
export function distinct(expectation: string) {
  return (items: readonly string[], context: z.core.$RefinementCtx): void => {
    const folded = items.map(foldCharacters);
    for (const [index, item] of folded.entries()) {
      if (folded.indexOf(item) === index) continue;
      context.addIssue({ code: "custom", path: [index], message: expectation });
    }
  };
}
