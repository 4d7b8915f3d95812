import type { Locale } from "@stackmatrix/core";
import type { Project } from "@stackmatrix/core/node";
import { exitCode } from "./exit-code.ts";
import { Failure } from "./failure.ts";

/**
 * The locale that was asked for.
 *
 * @throws {Failure} when the project does not have it
 */
export function chooseLocale({ config }: Project, locale: string): Locale {
  const found = config.locales.find((known) => known === locale);
  if (found !== undefined) return found;
  const sentence = `The project has no locale "${locale}"; it has ${config.locales.join(", ")}`;
  throw new Failure(exitCode.usage, sentence);
}
