import type { Location, TranslationStateName } from "@stackmatrix/core";
import type { Locale } from "@stackmatrix/core/schema";
import { count } from "./count.ts";
import { wrapText } from "./wrap-text.ts";

/** A translation that somebody should look at, with its original. */
export interface OpenTranslation {
  /** What `translate` takes, such as "services/docker#summary". */
  readonly text: string;
  readonly locale: Locale;
  readonly state: TranslationStateName;
  readonly original: string;
  /** Nothing where it is missing. */
  readonly translation?: string | undefined;
  readonly location: Location;
}

/** How many translations there are in each state. */
export type TranslationCounts = { readonly total: number } & {
  readonly [State in TranslationStateName]: number;
};

/** Columns of the terminal that the list is made for. */
const width = 80;

/** Lists translations under the texts that they translate, with the original first; then counts them. */
export function formatTranslations(open: readonly OpenTranslation[], counts: TranslationCounts): string {
  const texts = Map.groupBy(open, ({ text }) => text);
  const parts = Array.from(texts.values(), formatText);
  const { missing, stale, total, unrecorded } = counts;
  const summary = `${count(total, "translation")}: ${stale} stale, ${missing} missing, ${unrecorded} unrecorded.\n`;
  return [...parts, summary].join("\n");
}

function formatText(translations: readonly OpenTranslation[]): string {
  const [first] = translations;
  if (first === undefined) return "";
  const { original, text, location } = first;
  const { path, range } = location;
  return [
    `${text}\n`,
    `${path}${range ? `:${range.start.line}` : ""}\n`,
    entry("original", original),
    ...translations.map(({ locale, state, translation = "" }) => entry(`${locale} ${state}`, translation)),
  ].join("");
}

function entry(label: string, text: string): string {
  // As wide as the longest label, "zh-TW unrecorded".
  const margin = 20;
  const lines = wrapText(text, width - margin);
  const [first = "", ...rest] = lines;
  const head = `  ${label}`.padEnd(margin);
  return [head + first, ...rest.map((line) => " ".repeat(margin) + line)]
    .map((line) => `${line.trimEnd()}\n`)
    .join("");
}
