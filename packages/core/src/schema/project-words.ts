import * as z from "zod";
import { type ProjectText, projectText } from "./project-text.ts";
import { supportLevels } from "./support-level.ts";

/** What is compared, what it is sorted by, and what answers are called. */
const names = ["services", "layer", "layers", ...supportLevels, "unassessed"] as const;

/** The words around the data that a project has for its own; those that are missing are the usual ones of the language. */
export type ProjectWords = { readonly [Name in (typeof names)[number]]?: ProjectText | undefined };

export const projectWords: z.ZodType<ProjectWords> = z.strictObject(
  Object.fromEntries(names.map((name) => [name, projectText.optional()])),
);
