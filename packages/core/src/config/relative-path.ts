import * as z from "zod";
import { privateFolder } from "./private-folder.ts";

/** A path inside the project, with forward slashes and without detours, such as "docs/stack". */
export const relativePath = z
  .string()
  .min(1)
  .max(400)
  .refine(isRelativePath, { error: "a path inside the project, with forward slashes, without . and .." })
  .refine((path) => !isWithin(path.toLowerCase(), privateFolder), {
    error: `a path outside ${privateFolder}, where the tool keeps its own`,
  });

/** Whether one of two paths is the other or lies in it. */
export function overlap(a: string, b: string): boolean {
  return isWithin(a, b) || isWithin(b, a);
}

/** Whether a path is the folder or lies in it. */
export function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}

function isRelativePath(path: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these characters are what the pattern looks for.
  if (/[\\:*?"<>|\u0000-\u001f\u007f]/.test(path)) return false;
  return path.split("/").every((part) => part !== "" && part !== "." && part !== "..");
}
