import type { Identified, Prose } from "@stackmatrix/core";
import type { Analogy } from "@stackmatrix/core/schema";
import { type ServiceLabel, serviceLabels } from "../cells/service-label.ts";
import type { ViewContext } from "../language/view-context.ts";

/** A picture to think with, ready to lay out. */
export interface AnalogyView {
  readonly id: string;
  readonly title: string;
  readonly summary?: Prose | undefined;
  readonly parts: readonly {
    readonly id: string;
    readonly concept: string;
    readonly picture: string;
    readonly text?: Prose | undefined;
    readonly services: readonly ServiceLabel[];
  }[];
  readonly limits?: Prose | undefined;
  readonly footnotes: readonly number[];
}

/** An analogy in the page's language. */
export function analogyView(page: ViewContext, analogy: Identified<Analogy>): AnalogyView {
  return {
    id: analogy.id,
    title: page.say(analogy.title),
    summary: analogy.summary && page.tell(analogy.summary),
    parts: analogy.parts.map((part) => ({
      id: part.id,
      concept: page.say(part.concept),
      picture: page.say(part.picture),
      text: part.text && page.tell(part.text),
      services: serviceLabels(page, part.services ?? []),
    })),
    limits: analogy.limits && page.tell(analogy.limits),
    footnotes: page.citations.cite(analogy),
  };
}
