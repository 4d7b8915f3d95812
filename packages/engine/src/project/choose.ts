import type { Locale } from "@stackmatrix/core/schema";
import type { ProjectFiles } from "./read-project.ts";
import { RequestError } from "./request-error.ts";

/**
 * The names of the targets to work on: those asked for, or all that are available, in the order of the list.
 *
 * @throws {RequestError} when one is asked for that is not available
 */
export function chooseTargets(
  available: readonly string[],
  only: readonly string[] | undefined,
  what = "target",
): readonly string[] {
  const missing = only?.find((name) => !available.includes(name));
  if (missing !== undefined) throw new RequestError(`stackmatrix.yaml has no ${what} "${missing}"`);
  return only === undefined ? available : available.filter((name) => only.includes(name));
}

/**
 * The locale that was asked for.
 *
 * @throws {RequestError} when the project does not have it
 */
export function chooseLocale({ config }: Pick<ProjectFiles, "config">, locale: string): Locale {
  const found = config.locales.find((known) => known === locale);
  if (found !== undefined) return found;
  throw new RequestError(`The project has no locale "${locale}"; it has ${config.locales.join(", ")}`);
}
