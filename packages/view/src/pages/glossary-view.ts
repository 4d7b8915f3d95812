import { byOrder, type Identified, type Prose } from "@stackmatrix/core";
import type { GlossaryEntry, GlossarySection, Locale } from "@stackmatrix/core/schema";
import type { ViewContext } from "../language/view-context.ts";

/** The words of one subject, side by side in every language of the dataset. */
export interface GlossaryView {
  readonly id: string;
  /** In the page's language. */
  readonly title: string;
  /** The title in each language, in the order of the columns. */
  readonly titles: readonly LocalTitle[];
  readonly entries: readonly {
    readonly id: string;
    /** What it is called in each language, in the order of the columns. */
    readonly words: readonly LocalWord[];
    readonly note?: Prose | undefined;
  }[];
}

/** A title in a language that need not be the page's. */
export interface LocalTitle {
  readonly locale: Locale;
  /** Empty where it is not translated. */
  readonly text: string;
}

/** A word in a language that need not be the page's. */
export interface LocalWord {
  readonly locale: Locale;
  /** Empty where it is not translated: the word of another language would be wrong in its column. */
  readonly word: string;
  /** Further words that are right. */
  readonly also: readonly string[];
  /** Words not to use; one with an ellipsis is not to begin a clause. */
  readonly avoid: readonly string[];
}

/** The sections with these ids, in their order; all of them, in an order of their own, where none are named. */
export function glossaryViews(page: ViewContext, ids?: readonly string[]): readonly GlossaryView[] {
  const { glossary } = page.dataset;
  const sections = ids ? ids.flatMap((id) => glossary.get(id) ?? []) : [...glossary.values()].sort(byOrder);
  return sections.map((section) => glossaryView(page, section));
}

/** A section of the glossary; its words are in all languages, its notes in the page's. */
function glossaryView(page: ViewContext, section: Identified<GlossarySection>): GlossaryView {
  const { locales } = page.dataset;
  return {
    id: section.id,
    title: page.say(section.title),
    titles: locales.map((locale) => ({ locale, text: section.title[locale] ?? "" })),
    entries: section.entries.map((entry) => ({
      id: entry.id,
      words: locales.map((locale) => localWord(entry, locale)),
      note: entry.note && page.tell(entry.note),
    })),
  };
}

function localWord({ also, avoid, avoidAtStart, word }: GlossaryEntry, locale: Locale): LocalWord {
  return {
    locale,
    word: word[locale] ?? "",
    also: also?.[locale] ?? [],
    avoid: [...(avoid?.[locale] ?? []), ...(avoidAtStart?.[locale] ?? []).map((text) => `${text}…`)],
  };
}
