import type { Dataset } from "@stackmatrix/core";
import type { Locale } from "@stackmatrix/core/schema";
import { dayInWords, type Footnote, startPage, type ViewContext } from "@stackmatrix/view";
import type { PagedKind } from "../contract/kinds-with.ts";
import { attributionOf } from "../publish/attribution.ts";
import { escapeMarkdown, markdownLink } from "./escape-markdown.ts";
import { guidePage } from "./guide-page.ts";
import { matrixPage } from "./matrix-page.ts";
import { misconceptionPage } from "./misconception-page.ts";
import type { PageBody } from "./page-body.ts";
import { capabilityPage, tradeoffPage, traitPage } from "./row-page.ts";
import { servicePage } from "./service-page.ts";

/** Which page is made, and in which language. */
export interface PageOptions {
  readonly kind: PagedKind;
  readonly id: string;
  readonly locale: Locale;
}

/** A page in Markdown that says what the document beside it says, for people and for programs that read prose. */
export function entityPage(dataset: Dataset, { id, kind, locale }: PageOptions): string {
  const page = startPage(dataset, locale);
  const { blocks, title } = bodyOf(page, kind, id);
  const attribution = attributionOf(dataset, locale);
  const all = [
    `# ${escapeMarkdown(title)}`,
    ...blocks,
    ...sourcesBlocks(page),
    [attribution && escapeMarkdown(attribution), markdownLink("JSON", `${id}.json`)]
      .filter(Boolean)
      .join(" · "),
  ];
  return `${all.filter((block) => block !== "").join("\n\n")}\n`;
}

function bodyOf(page: ViewContext, kind: PagedKind, id: string): PageBody {
  const { dataset } = page;
  const bodies = {
    services: () => made(dataset.services.get(id), (service) => servicePage(page, service)),
    capabilities: () => made(dataset.capabilities.get(id), (row) => capabilityPage(page, row)),
    tradeoffs: () => made(dataset.tradeoffs.get(id), (row) => tradeoffPage(page, row)),
    traits: () => made(dataset.traits.get(id), (row) => traitPage(page, row)),
    matrices: () => made(dataset.matrices.get(id), (matrix) => matrixPage(page, matrix)),
    guides: () => made(dataset.guides.get(id), (guide) => guidePage(page, guide)),
    misconceptions: () => made(dataset.misconceptions.get(id), (item) => misconceptionPage(page, item)),
  } satisfies Record<PagedKind, () => PageBody>;
  return bodies[kind]();
}

function made<Entity>(entity: Entity | undefined, bodyIn: (entity: Entity) => PageBody): PageBody {
  if (entity === undefined) throw new Error("A page of an entity that is not there");
  return bodyIn(entity);
}

function sourcesBlocks(page: ViewContext): readonly string[] {
  const sources = page.citations.footnotes();
  if (sources.length === 0) return [];
  const lines = sources.map((source) => `${source.number}. ${sourceLine(source, page)}`);
  return [`## ${escapeMarkdown(page.words.label.sources)}`, lines.join("\n")];
}

function sourceLine(source: Footnote, { words }: ViewContext): string {
  const { publisher, title, url } = source;
  const name = url === undefined ? escapeMarkdown(title) : markdownLink(title, url);
  const beside = [publisher, dayInWords(source, words)].filter((part) => part !== undefined);
  return [name, ...beside.map(escapeMarkdown)].join(" · ");
}
