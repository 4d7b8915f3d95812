import type { Rule } from "../rule.ts";

/** What must be true across files, in the order in which it is checked. */
export const rules: readonly Rule[] = [];
