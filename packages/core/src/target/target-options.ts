import * as z from "zod";
import { relativePath } from "../config/relative-path.ts";

/** What the options of any target may have, and the tool heeds by itself. */
export interface TargetOptions {
  /** The folder that the target owns whole. */
  readonly dir?: string | undefined;
  /** Files that people own, and the target fills; or patterns of them. */
  readonly files?: readonly string[] | undefined;
  readonly committed?: boolean | undefined;
}

/** The folder that a target owns whole. */
export const targetFolder = relativePath.meta({
  description: "The folder that the target owns whole, relative to the project.",
});

/** Whether what a target writes is kept in version control, where `render --check` compares it. */
export const committed = z.boolean().optional().meta({
  description: "Whether the files are kept in version control, where `render --check` compares them.",
});
