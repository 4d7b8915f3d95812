import type { Dataset, Identified } from "@stackmatrix/core";
import type { Entity, Locale } from "@stackmatrix/core/schema";
import { matrixView, type RowView, startPage, type ViewContext } from "@stackmatrix/view";
import { answerData } from "./answer-data.ts";
import type { ComparisonData, RowData, ServiceData } from "./comparison-data.ts";
import { comparisonWords } from "./comparison-words.ts";
import { filled } from "./filled.ts";
import { type Interned, intern } from "./intern.ts";
import { publishedData } from "./published-data.ts";
import { sourceData } from "./source-data.ts";
import { uniqueKeys } from "./unique-keys.ts";

/** A matrix as scripts take it, with all that it shows and what that rests on. */
export function comparison(
  dataset: Dataset,
  matrix: Identified<Entity<"matrices">>,
  locale: Locale,
): ComparisonData {
  const page = startPage(dataset, locale);
  const { articles, columns, rows, sections, title, transpose } = matrixView(page, matrix);
  const headings = sections.flatMap(({ count, heading }) => Array.from({ length: count }, () => heading));
  const keys = uniqueKeys(rows);
  const answers = intern();
  const services = columns.map(({ id }) => serviceData(page, id));
  const told = rows.map((row, index) => ({
    key: keys[index] ?? row.id,
    ...filled({ heading: headings[index] }),
    ...rowData(page, row, { answers, article: articles[0]?.language, services: columns.map(({ id }) => id) }),
  }));
  return {
    ...{ id: matrix.id, title, locale, transpose },
    words: comparisonWords(page),
    services,
    rows: told,
    layers: namesOf(
      page,
      "layers",
      services.flatMap(({ layer }) => layer ?? []),
    ),
    groups: namesOf(
      page,
      "groups",
      told.flatMap(({ group }) => group ?? []),
    ),
    answers: answers.all(),
    sources: sourceData(page),
    moved: movedIds(dataset),
  };
}

function serviceData(page: ViewContext, id: string): ServiceData {
  const service = page.dataset.services.get(id);
  const name = service ? page.say(service.name) : id;
  return {
    ...{ id, name, short: service?.shortName ? page.say(service.shortName) : name },
    ...filled({
      kind: service?.kind && page.say(service.kind),
      layer: service?.layer,
      vendor: service?.vendor,
      tags: service?.tags,
    }),
  };
}

interface RowContext {
  readonly answers: Interned;
  /** The language of what is examined. */
  readonly article: Locale | undefined;
  readonly services: readonly string[];
}

function rowData(
  page: ViewContext,
  row: RowView,
  { answers, article, services }: RowContext,
): Omit<RowData, "key" | "heading"> {
  const { id, kind, label, scale } = row;
  const { capabilities, tradeoffs, traits } = page.dataset;
  const trait = kind === "trait" ? traits.get(id) : undefined;
  const tradeoff = kind === "tradeoff" ? tradeoffs.get(id) : undefined;
  const entity = trait ?? tradeoff ?? (kind === "capability" ? capabilities.get(id) : undefined);
  const cells = row.cells.map((cell, index) =>
    answers.place(answerData(page, cell, { trait, service: services[index] ?? "" })),
  );
  return {
    ...{ id, kind, label },
    ...filled({
      group: entity?.group,
      tags: entity?.tags,
      scale,
      isLessBetter: tradeoff?.better === "low" || undefined,
      unit: trait?.type === "number" && trait.unit ? page.say(trait.unit) : undefined,
      published: row.published && publishedData(row.published, article),
    }),
    cells,
  };
}

function namesOf(page: ViewContext, kind: "layers" | "groups", ids: readonly string[]) {
  const names = [...new Set(ids)].flatMap((id) => {
    const found = page.dataset[kind].get(id);
    return found ? [[id, page.say(found.name)]] : [];
  });
  return Object.fromEntries(names);
}

function movedIds({ moved }: Dataset): Readonly<Record<string, string>> {
  const kinds = ["services", "capabilities", "tradeoffs", "traits"] as const;
  return Object.fromEntries(kinds.flatMap((kind) => [...moved[kind]]));
}
