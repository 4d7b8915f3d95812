import type { Prose, ResolvedAssessment } from "@stackmatrix/core";
import type { Status, SupportLevel } from "@stackmatrix/core/schema";
import type { ViewContext } from "../language/view-context.ts";
import type { Words } from "../words/words.ts";

/** What an answer was before. */
export interface FormerAnswer {
  readonly support: SupportLevel;
  /** The version with which it began, and that with which it ended. */
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  readonly status?: Status | undefined;
  /** All of that in words, such as "partial from 2.0 until 3.1". */
  readonly text: string;
  readonly note?: Prose | undefined;
  readonly footnotes: readonly number[];
}

/** What held before, the newest first; where nothing says when an answer ended, the next one began. */
export function formerAnswers(
  page: ViewContext,
  { history = [], since }: Pick<ResolvedAssessment, "history" | "since">,
): readonly FormerAnswer[] {
  const { words } = page;
  return history.map((former, index) => {
    const span = {
      since: former.since,
      until: former.until ?? (index === 0 ? since : history[index - 1]?.since),
    };
    const then = spanText(span, words);
    const word = words.support[former.support];
    const answer = then === undefined ? word : words.phrase.answerThen(word, then);
    const { note, status, support } = former;
    return {
      support,
      ...span,
      status,
      text: [answer, ...(status ? [words.status[status]] : [])].join(" · "),
      note: note && page.tell(note),
      footnotes: page.citations.cite(former),
    };
  });
}

interface Span {
  readonly since?: string | undefined;
  readonly until?: string | undefined;
}

/** The versions of which an answer holds, in the few characters that stand beside a sign. */
export function versionsText({ since, until }: Span, { phrase }: Words): string | undefined {
  if (until === undefined) return since;
  return since === undefined ? phrase.until(until) : `${since}–${until}`;
}

/** From which version on an answer holds and up to which, in words. */
export function spanText({ since, until }: Span, { phrase }: Words): string | undefined {
  if (since === undefined) return until === undefined ? undefined : phrase.until(until);
  return until === undefined ? phrase.since(since) : phrase.sinceUntil(since, until);
}
