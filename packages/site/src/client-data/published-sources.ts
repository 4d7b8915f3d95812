import { type Entity, languageTags } from "@stackmatrix/core/schema";
import type { Published } from "@stackmatrix/query";
import type { ViewContext } from "@stackmatrix/view";
import { filled } from "./filled.ts";
import type { PublishedRows } from "./published-rows.ts";

/** The sources that a guide cites, itself and by the cells that it names. */
export function publishedSources(
  page: ViewContext,
  { outcomes }: Entity<"guides">,
  { capabilities, tradeoffs }: PublishedRows,
): Published["sources"] {
  const cells = [
    ...Object.values(capabilities).flatMap(({ assessments }) => Object.values(assessments)),
    ...Object.values(tradeoffs).flatMap(({ ratings }) => Object.values(ratings)),
    ...outcomes,
    ...outcomes.flatMap(({ when }) => when),
  ];
  const ids = [...new Set(cells.flatMap(({ sources = [] }) => sources))].sort();
  return Object.fromEntries(ids.flatMap((id) => publishedSource(page, id)));
}

function publishedSource({ dataset, locale, say }: ViewContext, id: string) {
  const source = dataset.sources.get(id);
  if (!source) return [];
  const { date, language = "en", publisher, seenOn, title, url } = source;
  const told = {
    publisher: typeof publisher === "object" ? say(publisher) : publisher,
    date: date === "undated" ? undefined : date,
    language: language === locale ? undefined : languageTags[language],
  };
  return [[id, { title, ...filled({ ...told, url, seenOn }) }] as const];
}
