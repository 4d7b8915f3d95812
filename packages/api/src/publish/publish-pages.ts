import type { Dataset, Identified } from "@stackmatrix/core";
import type { Entity, LocalizedText } from "@stackmatrix/core/schema";
import { words } from "@stackmatrix/view";
import type * as z from "zod";
import type { Published } from "../contract/contract.ts";
import type { block, matrixRow } from "../contract/pages.ts";
import { publishDate, withCitations } from "./publish-citation.ts";

type Row = Entity<"matrices">["rows"][number];
type Block = Entity<"sheets">["blocks"][number];
type Statement = NonNullable<Entity<"sources">["statements"]>[number];
type Reference = z.infer<typeof block>["shows"][number];

/** A matrix whose rows all have a label. */
export function publishMatrix(
  matrix: Identified<Entity<"matrices">>,
  dataset: Dataset,
): Published<"matrices"> {
  return { ...matrix, rows: matrix.rows.map((row) => publishRow(dataset, row)) };
}

function publishRow(dataset: Dataset, row: Row): z.infer<typeof matrixRow> {
  const published = row.published && {
    ...row.published,
    gloss: row.published.gloss ?? {},
    disputed: disputedIn(row.published),
  };
  const { name, ...shown } = rowSubject(dataset, row);
  return { ...shown, label: row.label ?? name ?? {}, published };
}

/** Without a list of its own, an article's row is disputed as a whole, if at all. */
function disputedIn({ disputed, misconception, values }: NonNullable<Row["published"]>): string[] {
  return misconception === undefined ? [] : (disputed ?? Object.keys(values));
}

function rowSubject(
  dataset: Dataset,
  row: Row,
): Pick<z.infer<typeof matrixRow>, "kind" | "id"> & { readonly name?: LocalizedText | undefined } {
  const { attribute = "kind", capability, tradeoff, trait } = row;
  if (capability)
    return { kind: "capability", id: capability, name: dataset.capabilities.get(capability)?.name };
  if (tradeoff) return { kind: "tradeoff", id: tradeoff, name: dataset.tradeoffs.get(tradeoff)?.name };
  if (trait) return { kind: "trait", id: trait, name: dataset.traits.get(trait)?.name };
  const name = Object.fromEntries(
    dataset.locales.map((locale) => [locale, words[locale].attribute[attribute]]),
  );
  return { kind: "attribute", id: attribute, name };
}

/** A term with its meanings. */
export function publishTerm(term: Identified<Entity<"terms">>): Published<"terms"> {
  return {
    ...term,
    meanings: withCitations(term.meanings),
    confusedWith: withCitations(term.confusedWith),
  };
}

/** A source. */
export function publishSource(source: Identified<Entity<"sources">>): Published<"sources"> {
  const { date, language = "en", statements = [] } = source;
  return { ...source, date: publishDate(date), language, statements: statements.map(publishStatement) };
}

function publishStatement({
  coveredBy = [],
  ...rest
}: Statement): Published<"sources">["statements"][number] {
  return {
    ...rest,
    coveredBy: coveredBy.map((name) => {
      const [kind = "", id = ""] = name.split("/");
      return { kind, id };
    }),
  };
}

/** A sheet whose blocks say what they show in one way. */
export function publishSheet(sheet: Identified<Entity<"sheets">>, dataset: Dataset): Published<"sheets"> {
  const { fit, ...rest } = sheet;
  return {
    ...rest,
    maxPages: fit?.pages,
    size: sheet.size ?? "A4",
    orientation: sheet.orientation ?? "portrait",
    keywords: sheet.keywords ?? [],
    blocks: sheet.blocks.map((item) => ({
      block: item.block,
      shows: shownBy(dataset, item),
      part: item.block === "service" ? item.part : undefined,
      detail: item.block === "misconceptions" && item.detail === true,
      title: item.title,
      lead: item.lead,
      width: item.width ?? "full",
    })),
  };
}

function shownBy(dataset: Dataset, item: Block): Reference[] {
  const all = (kind: Reference["kind"], ids: Iterable<string>) => Array.from(ids, (id) => ({ kind, id }));
  switch (item.block) {
    case "layers":
      return all("services", item.services ?? dataset.services.keys());
    case "matrix":
      return all("matrices", [item.matrix]);
    case "path":
      return all("paths", [item.path]);
    case "diagrams":
      return all("diagrams", item.diagrams);
    case "term":
      return all("terms", [item.term]);
    case "guide":
      return all("guides", [item.guide]);
    case "analogy":
      return all("analogies", [item.analogy]);
    case "misconceptions":
      return all("misconceptions", item.misconceptions ?? dataset.misconceptions.keys());
    case "questions":
      return all("questions", item.questions ?? dataset.questions.keys());
    case "glossary":
      return all("glossary", item.glossaries ?? sectionsInOrder(dataset));
    case "service":
      return all("services", [item.service]);
    default:
      return item satisfies never;
  }
}

function sectionsInOrder({ glossary }: Dataset): string[] {
  return [...glossary.values()].sort((a, b) => a.order - b.order).map(({ id }) => id);
}
