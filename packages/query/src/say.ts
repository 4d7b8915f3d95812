import type { Published, Text } from "./published.ts";

/** Says texts in one language: as they are where the data is in one alone, and else in the default language if need be. */
export type Say = (text: Text) => string;

/** How texts of this data are said in a language, or in its default language. */
export function sayIn(
  { about: { locales } }: Pick<Published, "about">,
  locale: string = locales[0] ?? "",
): Say {
  const [original = ""] = locales;
  return (text) => (typeof text === "string" ? text : (text[locale] ?? text[original] ?? ""));
}
