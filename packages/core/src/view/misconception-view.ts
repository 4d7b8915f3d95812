import type { Identified } from "../model/dataset.ts";
import type { Locale } from "../schema/locale.ts";
import type { Misconception, Verdict } from "../schema/misconception.ts";
import { type ServiceLabel, serviceLabels } from "./service-label.ts";
import type { ViewContext } from "./view-context.ts";

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
