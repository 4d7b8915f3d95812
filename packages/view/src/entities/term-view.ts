import type { Identified, Prose } from "@stackmatrix/core";
import type { Term } from "@stackmatrix/core/schema";
import type { ViewContext } from "../language/view-context.ts";

/** A word that misleads, ready to lay out. */
export interface TermView {
  readonly id: string;
  readonly word: string;
  /** A heading: the word, where there is none that says more. */
  readonly name: string;
  readonly summary?: Prose | undefined;
  readonly meanings: readonly {
    readonly id: string;
    readonly vendor?: string | undefined;
    readonly expansion: string;
    /** Id of the service that is meant, if the dataset has it. */
    readonly service?: string | undefined;
    readonly text?: Prose | undefined;
    readonly footnotes: readonly number[];
  }[];
  readonly confusedWith: readonly {
    readonly id: string;
    readonly text: Prose;
    readonly footnotes: readonly number[];
  }[];
}

/** A term in the page's language. */
export function termView(page: ViewContext, term: Identified<Term>): TermView {
  return {
    id: term.id,
    word: term.word,
    name: term.name ? page.say(term.name) : term.word,
    summary: term.summary && page.tell(term.summary),
    meanings: term.meanings.map((meaning) => ({
      id: meaning.id,
      vendor: meaning.vendor,
      expansion: meaning.expansion,
      service: meaning.service,
      text: meaning.text && page.tell(meaning.text),
      footnotes: page.citations.cite(meaning),
    })),
    confusedWith: (term.confusedWith ?? []).map((item) => ({
      id: item.id,
      text: page.tell(item.text),
      footnotes: page.citations.cite(item),
    })),
  };
}
