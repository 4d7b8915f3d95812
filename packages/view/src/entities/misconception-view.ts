import type { Identified } from "@stackmatrix/core";
import type { Locale, Misconception, Verdict } from "@stackmatrix/core/schema";
import { type ServiceLabel, serviceLabels } from "../cells/service-label.ts";
import type { ViewContext } from "../language/view-context.ts";

/** A claim people repeat, ready to lay out. */
export interface MisconceptionView {
  readonly id: string;
  readonly claim: string;
  readonly verdict: Verdict;
  readonly verdictWord: string;
  readonly right: string;
  readonly explanation?: string | undefined;
  readonly services: readonly ServiceLabel[];
  readonly claimedIn: readonly { readonly id: string; readonly title: string; readonly language: Locale }[];
  readonly footnotes: readonly number[];
}

/** A misconception in the page's language. */
export function misconceptionView(page: ViewContext, item: Identified<Misconception>): MisconceptionView {
  return {
    id: item.id,
    claim: page.say(item.claim),
    verdict: item.verdict,
    verdictWord: page.words.verdict[item.verdict],
    right: page.say(item.right),
    explanation: item.explanation && page.say(item.explanation),
    services: serviceLabels(page, item.services ?? []),
    claimedIn: (item.claimedIn ?? []).flatMap((id) => {
      const source = page.dataset.sources.get(id);
      return source ? { id, title: source.title, language: source.language ?? "en" } : [];
    }),
    footnotes: page.citations.cite(item),
  };
}
