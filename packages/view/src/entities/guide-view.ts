import type { Identified, Prose } from "@stackmatrix/core";
import { assessmentOf } from "@stackmatrix/core";
import type { Fact, Guide } from "@stackmatrix/core/schema";
import { type ServiceLabel, serviceLabels } from "../cells/service-label.ts";
import type { ViewContext } from "../language/view-context.ts";

/** A cell that a condition rests on, in words. */
export interface FactView {
  readonly service: string;
  readonly row: string;
  readonly answer: string;
  readonly footnotes: readonly number[];
}

/** "Which one?", ready to lay out. */
export interface GuideView {
  readonly id: string;
  readonly title: string;
  readonly question?: Prose | undefined;
  readonly outcomes: readonly {
    readonly id: string;
    readonly name: string;
    readonly services: readonly ServiceLabel[];
    readonly when: readonly {
      readonly id: string;
      readonly text: Prose;
      readonly facts: readonly FactView[];
      readonly footnotes: readonly number[];
    }[];
    readonly because?: Prose | undefined;
    readonly footnotes: readonly number[];
  }[];
  readonly caveat?: Prose | undefined;
  readonly footnotes: readonly number[];
}

/** A guide in the page's language, each condition with the cells it rests on. */
export function guideView(page: ViewContext, guide: Identified<Guide>): GuideView {
  return {
    id: guide.id,
    title: page.say(guide.title),
    question: guide.question && page.tell(guide.question),
    outcomes: guide.outcomes.map((outcome) => ({
      id: outcome.id,
      name: page.say(outcome.name),
      services: serviceLabels(page, outcome.choose),
      when: outcome.when.map((condition) => ({
        id: condition.id,
        text: page.tell(condition.text),
        facts: factViews(page, condition.facts ?? []),
        footnotes: page.citations.cite(condition),
      })),
      because: outcome.because && page.tell(outcome.because),
      footnotes: page.citations.cite(outcome),
    })),
    caveat: guide.caveat && page.tell(guide.caveat),
    footnotes: page.citations.cite(guide),
  };
}

/** The cells that facts name, as the data has them. */
export function factViews(page: ViewContext, facts: readonly Fact[]): readonly FactView[] {
  return facts.flatMap((fact) => factView(page, fact) ?? []);
}

function factView(page: ViewContext, fact: Fact): FactView | undefined {
  const { capabilities, services, tradeoffs } = page.dataset;
  const service = services.get(fact.service);
  const capability = fact.capability && capabilities.get(fact.capability);
  const tradeoff = fact.tradeoff && tradeoffs.get(fact.tradeoff);
  if (!service) return undefined;
  if (capability) {
    const resolved = assessmentOf(capability, fact.service);
    const answer = page.words.support[resolved?.support ?? "unassessed"];
    const footnotes = resolved ? page.citations.cite(...resolved.claims) : [];
    return { service: page.say(service.name), row: page.say(capability.name), answer, footnotes };
  }
  if (!tradeoff) return undefined;
  const rating = tradeoff.ratings[fact.service];
  if (!rating) return undefined;
  const { scale } = tradeoff;
  const answer = page.words.phrase.ratingOf(rating.value, scale && page.say(scale[rating.value]));
  return {
    service: page.say(service.name),
    row: page.say(tradeoff.name),
    answer,
    footnotes: page.citations.cite(rating),
  };
}
