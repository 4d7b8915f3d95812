import type { GuideAnswers, RankedOutcome, Reason, Recommendation, Telling } from "./answers.ts";
import { cell } from "./cell.ts";
import { checkTelling } from "./check-telling.ts";
import { living, named } from "./compare.ts";
import { citedSources } from "./evidence.ts";
import type { GuideId } from "./ids.ts";
import { known } from "./known.ts";
import { NotFound } from "./not-found.ts";
import type { Published, PublishedCondition, PublishedGuide } from "./published.ts";
import { sayIn } from "./say.ts";

/**
 * Ranks the outcomes of a guide by how many of their conditions hold, with the cells and sources that make them speak for
 * it. Of those with as many, the one comes first against which less speaks.
 *
 * @throws {NotFound} where the guide, or one of its conditions, is not there
 */
export function recommend(
  data: Published,
  guide: GuideId,
  answers: GuideAnswers,
  telling: Telling = {},
): Recommendation {
  checkTelling(data, telling);
  const id = living(data, "guides", guide);
  const found = data.guides[id];
  if (found === undefined) throw new NotFound("guides", guide);
  const given = answersOf(found, answers);
  const outcomes = found.outcomes.map((outcome) => rankable(data, outcome, { given, telling }));
  const sorted = outcomes.toSorted((a, b) => b.fit - a.fit || a.against.length - b.against.length);
  return {
    guide: id,
    title: sayIn(data, telling.locale)(found.title),
    outcomes: sorted.map((outcome) => ({
      ...outcome,
      rank: 1 + sorted.findIndex((one) => isAlike(one, outcome)),
    })),
    unanswered: conditionsOf(found).filter((condition) => !given.has(condition)),
  };
}

type Outcome = PublishedGuide["outcomes"][number];

interface Given {
  readonly given: ReadonlyMap<string, boolean>;
  readonly telling: Telling;
}

function isAlike(one: RankedOutcome, other: RankedOutcome): boolean {
  return one.fit === other.fit && one.against.length === other.against.length;
}

function answersOf(guide: PublishedGuide, answers: GuideAnswers): ReadonlyMap<string, boolean> {
  const entries: readonly (readonly [string, boolean])[] = isList(answers)
    ? answers.map((id) => [id, true])
    : Object.entries(answers);
  const conditions = conditionsOf(guide);
  for (const [id] of entries) if (!conditions.includes(id)) throw new NotFound("conditions", id);
  return new Map(entries);
}

function isList(answers: GuideAnswers): answers is readonly string[] {
  return Array.isArray(answers);
}

function conditionsOf({ outcomes }: PublishedGuide): readonly string[] {
  return [...new Set(outcomes.flatMap(({ when }) => when.map(({ id }) => id)))];
}

function rankable(data: Published, outcome: Outcome, { given, telling }: Given): RankedOutcome {
  const say = sayIn(data, telling.locale);
  const reasons = (answer: boolean | undefined) =>
    outcome.when
      .filter(({ id }) => given.get(id) === answer)
      .map((condition) => reasonOf(data, condition, telling));
  const holding = reasons(true);
  return known<RankedOutcome>({
    id: outcome.id,
    name: say(outcome.name),
    choose: outcome.choose.map((id) => named(data, id, say)),
    rank: 0,
    fit: holding.length,
    of: outcome.when.length,
    for: holding,
    against: reasons(false),
    open: reasons(undefined),
    because: outcome.because && say(outcome.because),
    sources: citedSources(data, outcome.sources),
  });
}

function reasonOf(data: Published, condition: PublishedCondition, telling: Telling): Reason {
  const facts = condition.facts.flatMap(({ capability, service, tradeoff }) => {
    const row = capability === undefined ? `tradeoffs/${tradeoff}` : `capabilities/${capability}`;
    return cell(data, service, row, telling) ?? [];
  });
  return {
    id: condition.id,
    text: sayIn(data, telling.locale)(condition.text),
    facts,
    sources: citedSources(data, condition.sources),
  };
}
