import type { Dataset } from "@stackmatrix/core";
import type { Locale } from "@stackmatrix/core/schema";
import { type ClientWords, wordsOf } from "@stackmatrix/view";

/** The words that scripts need to go through cards. */
export interface CardsData {
  readonly words: Pick<ClientWords, "allCards" | "card" | "oneByOne"> & {
    readonly next: string;
    readonly previous: string;
  };
}

/** What goes with the cards of a language. */
export function cardsData(dataset: Dataset, locale: Locale): CardsData {
  const { label, site } = wordsOf(dataset, locale);
  const { allCards, card, oneByOne } = site.client;
  return { words: { allCards, card, oneByOne, next: label.next, previous: label.previous } };
}
