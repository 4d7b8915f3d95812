import { type Dataset, type Prose, parseProse } from "@stackmatrix/core";
import type { Locale, LocalizedText } from "@stackmatrix/core/schema";
import { type Citations, startCitations } from "../cells/citations.ts";
import type { Words } from "../words/words.ts";
import { wordsOf } from "../words/words-of.ts";
import { inLocale } from "./in-locale.ts";

/** What every view needs: the data, the language, and the footnotes of the page that is being made. */
export interface ViewContext {
  readonly dataset: Dataset;
  readonly locale: Locale;
  readonly words: Words;
  readonly citations: Citations;
  /** A name or a label in the page's language, as it is written. */
  say(text: LocalizedText): string;
  /** Prose in the page's language, its marks read; which texts are prose, their schema says. */
  tell(text: LocalizedText): Prose;
}

/** Starts a page: views made with the same context number their footnotes together. */
export function startPage(dataset: Dataset, locale: Locale): ViewContext {
  const say: ViewContext["say"] = (text) => inLocale(text, locale, dataset.locales[0]);
  const tell: ViewContext["tell"] = (text) => parseProse(say(text));
  return {
    dataset,
    locale,
    words: wordsOf(dataset, locale),
    citations: startCitations(dataset, say),
    say,
    tell,
  };
}
