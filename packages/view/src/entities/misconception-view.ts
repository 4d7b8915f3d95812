import { claimOrigins, type Identified, type Prose } from "@stackmatrix/core";
import type { Locale, Misconception, Stance, Verdict } from "@stackmatrix/core/schema";
import { type ServiceLabel, serviceLabels } from "../cells/service-label.ts";
import type { ViewContext } from "../language/view-context.ts";

/** A text in which a claim was met, ready to lay out. */
export interface OriginView {
  readonly id: string;
  readonly title: string;
  readonly language: Locale;
  readonly how: Stance;
  readonly howWord: string;
  /** Its own words. */
  readonly quote?: string | undefined;
  /** What they say, in the page's language; nothing where its readers need no gloss. */
  readonly gloss?: string | undefined;
}

/** A claim people repeat, ready to lay out. */
export interface MisconceptionView {
  readonly id: string;
  readonly claim: Prose;
  readonly verdict?: Verdict | undefined;
  readonly verdictWord?: string | undefined;
  readonly right: Prose;
  readonly explanation?: Prose | undefined;
  readonly services: readonly ServiceLabel[];
  readonly claimedIn: readonly OriginView[];
  readonly footnotes: readonly number[];
}

/** A misconception in the page's language. */
export function misconceptionView(page: ViewContext, item: Identified<Misconception>): MisconceptionView {
  return {
    id: item.id,
    claim: page.tell(item.claim),
    verdict: item.verdict,
    verdictWord: item.verdict && page.words.verdict[item.verdict],
    right: page.tell(item.right),
    explanation: item.explanation && page.tell(item.explanation),
    services: serviceLabels(page, item.services ?? []),
    claimedIn: originViews(page, item),
    footnotes: page.citations.cite(item),
  };
}

function originViews(page: ViewContext, item: Misconception): readonly OriginView[] {
  return claimOrigins(item).flatMap(({ gloss, how, quote, source: id }) => {
    const source = page.dataset.sources.get(id);
    if (!source) return [];
    const { language = "en", title } = source;
    const howWord = page.words.stance[how];
    return { id, title, language, how, howWord, quote, gloss: gloss[page.locale] };
  });
}
