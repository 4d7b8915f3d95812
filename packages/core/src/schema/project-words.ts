import * as z from "zod";
import { type ProjectText, projectText } from "./project-text.ts";
import { type SupportLevel, supportLevels } from "./support-level.ts";

/** The words around the data that a project may choose: what it compares, and what its answers are called. */
export const projectWordNames = ["services", "layer", "layers", ...supportLevels, "unassessed"] as const;
type ProjectWord = "services" | "layer" | "layers" | SupportLevel | "unassessed";

/** The words of a project for its own; those that are missing are the language's usual ones. */
export const projectWords = z.strictObject(
  Object.fromEntries(projectWordNames.map((name) => [name, projectText.optional()])) as Readonly<
    Record<ProjectWord, z.ZodOptional<typeof projectText>>
  >,
);
export type ProjectWords = { readonly [Name in ProjectWord]?: ProjectText | undefined };
