import type * as z from "zod";

/** Refuses items that stand in a list twice. */
export function distinct(expectation: string) {
  return (items: readonly string[], context: z.core.$RefinementCtx): void => {
    for (const [index, item] of items.entries()) {
      if (items.indexOf(item) === index) continue;
      context.addIssue({ code: "custom", path: [index], message: expectation });
    }
  };
}
