import { foldCharacters } from "../fold-characters.ts";
import { plainLine } from "../schema/text.ts";
import { isGlob } from "./is-glob.ts";
import { privateFolder } from "./private-folder.ts";

/** A path inside the project, with forward slashes and without detours, such as "docs/stack". */
export const relativePath = plainLine
  .max(400)
  .refine(isRelativePath, { error: "a path inside the project, with forward slashes, without . and .." })
  .refine((path) => !isWithin(path, privateFolder), {
    error: `a path outside ${privateFolder}, where the tool keeps its own`,
  });

/** Such a path, or a pattern of paths, in which a star stands for any part of a name and two for any folders. */
export const relativePathOrGlob = plainLine
  .max(400)
  .refine((path) => isRelativePath(isGlob(path) ? path.replace(/[*?]+/g, "x") : path), {
    error:
      "a path inside the project, or a pattern such as docs/**/*.md, with forward slashes, without . and ..",
  })
  .refine((path) => !isWithin(path, privateFolder), {
    error: `a path outside ${privateFolder}, where the tool keeps its own`,
  });

/** Whether one of two paths is the other or lies in it. */
export function overlap(a: string, b: string): boolean {
  return isWithin(a, b) || isWithin(b, a);
}

/** Whether a path is the folder or lies in it, on any disk: there are those that know no capitals, or one form of é. */
export function isWithin(path: string, folder: string): boolean {
  return `${foldCharacters(path)}/`.startsWith(`${foldCharacters(folder)}/`);
}

function isRelativePath(path: string): boolean {
  if (/[\\:*?"<>|]/.test(path)) return false;
  return path.split("/").every((part) => part !== "" && part !== "." && part !== "..");
}
