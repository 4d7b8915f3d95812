import type { LeftFile } from "@stackmatrix/engine";
import type { ShownFile } from "./shown-file.ts";

/** Which of the files that were made are to be seen. */
export interface FileChoice {
  /** The names of the targets in the order in which their files are shown. */
  readonly targets: readonly string[];
  /** The languages of the project. */
  readonly locales: readonly string[];
  /** The language that was asked for; files of no language are shown besides. */
  readonly locale: string | undefined;
}

/** The files that a preview shows by their paths, by target, by the language that a folder is named for, and by path. */
export function filesShown(
  files: readonly LeftFile[],
  { locale: wanted, locales, targets }: FileChoice,
): ReadonlyMap<string, ShownFile> {
  const placeOf = ({ locale = "", target }: ShownFile) =>
    targets.indexOf(target) * (locales.length + 1) + locales.indexOf(locale);
  const shown = files
    .map((file): ShownFile => ({ ...file, locale: localeIn(file.path, locales) }))
    .filter(({ locale }) => wanted === undefined || locale === undefined || locale === wanted)
    .sort((a, b) => placeOf(a) - placeOf(b) || (a.path < b.path ? -1 : 1));
  return new Map(shown.map((file) => [file.path, file]));
}

function localeIn(path: string, locales: readonly string[]): string | undefined {
  return path.split("/").find((step) => locales.includes(step));
}
