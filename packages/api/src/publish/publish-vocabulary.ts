import type { Dataset } from "@stackmatrix/core";
import { wordsOf } from "@stackmatrix/view";
import type * as z from "zod";
import type { vocabulary } from "../contract/vocabulary.ts";

/** The words around the data in every language of the dataset. */
export function publishVocabulary(dataset: Dataset): z.infer<typeof vocabulary> {
  const inAll = (word: (words: ReturnType<typeof wordsOf>) => string) =>
    Object.fromEntries(dataset.locales.map((locale) => [locale, word(wordsOf(dataset, locale))]));
  const [original] = dataset.locales;
  const { attribute, support } = wordsOf(dataset, original);
  const each = <Name extends string>(
    names: Readonly<Record<Name, string>>,
    word: (words: ReturnType<typeof wordsOf>, name: Name) => string,
  ) =>
    Object.fromEntries(
      (Object.keys(names) as Name[]).map((name) => [name, inAll((words) => word(words, name))]),
    );
  return {
    support: each(support, (words, level) => words.support[level]),
    attributes: each(attribute, (words, name) => words.attribute[name]),
    comma: inAll(({ phrase }) => phrase.comma),
  };
}
