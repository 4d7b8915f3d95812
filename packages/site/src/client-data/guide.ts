import type { Dataset, Identified } from "@stackmatrix/core";
import type { Entity, Locale } from "@stackmatrix/core/schema";
import type { Published } from "@stackmatrix/query";
import { startPage, type ViewContext } from "@stackmatrix/view";
import { comparisonWords } from "./comparison-words.ts";
import { filled } from "./filled.ts";
import type { GuideData } from "./guide-data.ts";
import { publishedRows } from "./published-rows.ts";
import { publishedSources } from "./published-sources.ts";

type Guide = Identified<Entity<"guides">>;

/** A guide as scripts take it, with the cells and sources that it rests on. */
export function guide(dataset: Dataset, guide: Guide, locale: Locale): GuideData {
  const page = startPage(dataset, locale);
  const facts = guide.outcomes.flatMap(({ when }) => when.flatMap(({ facts = [] }) => facts));
  const services = [
    ...facts.map(({ service }) => service),
    ...guide.outcomes.flatMap(({ choose }) => choose),
  ];
  const rows = publishedRows(page, facts);
  const published: Published = {
    about: { locales: [locale] },
    vocabulary: { support: page.words.support, attributes: {}, comma: page.words.phrase.comma },
    moved: {},
    services: Object.fromEntries(services.map((id) => [id, publishedService(page, id)])),
    ...{ layers: {}, groups: {}, traits: {}, matrices: {}, glossary: {} },
    ...rows,
    guides: { [guide.id]: publishedGuide(page, guide) },
    sources: publishedSources(page, guide, rows),
  };
  return { id: guide.id, locale, words: comparisonWords(page), published };
}

function publishedService({ dataset, say }: ViewContext, id: string): Published["services"][string] {
  const service = dataset.services.get(id);
  const name = service ? say(service.name) : id;
  const shortName = service?.shortName ? say(service.shortName) : name;
  return { name, shortName, alsoIn: [], aliases: [], tags: [], links: [], releases: [] };
}

function publishedGuide({ say }: ViewContext, { outcomes, title }: Guide): Published["guides"][string] {
  return {
    title: say(title),
    outcomes: outcomes.map(({ because, choose, id, name, sources = [], when }) => ({
      ...{ id, name: say(name), choose, sources },
      ...filled({ because: because && say(because) }),
      when: when.map((condition) => ({
        id: condition.id,
        text: say(condition.text),
        sources: condition.sources ?? [],
        facts: (condition.facts ?? []).map(({ capability, service, tradeoff }) => ({
          service,
          ...filled({ capability, tradeoff }),
        })),
      })),
    })),
  };
}
