import {
  assessmentOf,
  type Contents,
  contentHash,
  type Dataset,
  type Identified,
  kept,
} from "@stackmatrix/core";
import type { Claim, Locale, Service } from "@stackmatrix/core/schema";
import {
  type RowsOfService,
  rowsOfServices,
  type ServiceRow,
  type ServiceView,
  serviceCells,
  serviceView,
  startPage,
  type ViewContext,
} from "@stackmatrix/view";
import { chunked } from "../publish/chunked.ts";
import { answerRows, answersHead } from "./answers-table.ts";
import { escapeMarkdown, markdownLink } from "./escape-markdown.ts";
import { longPage } from "./long-page.ts";
import { tableHead, tableLine } from "./markdown-table.ts";
import type { PageBody } from "./page-body.ts";
import { type SourceMarks, sourceMarks } from "./source-marks.ts";

/** A service: what it is, when to use it, how it stands to others, and its cell of every row. */
export function servicePage(dataset: Dataset, id: string, locale: Locale): Contents {
  const rows = rowsOfServices(dataset).get(id)?.rows ?? [];
  return longPage(dataset, {
    id,
    locale,
    sources: citedOn(dataset, id),
    above: (page) => aboveTable(page, serviceOf(page.dataset, id), rows.length > 0),
    chunks: chunked(rows, (row) => row.id, 256).map((some) => ({
      key: contentHash(JSON.stringify(some)),
      lines: (page) =>
        answerRows(
          page,
          serviceCells(page, id, some).map(({ cell, label }) => ({ name: label, cell })),
        ).map(tableLine),
    })),
  });
}

/** Its sources, in the order in which a page cites them. */
const citedOn = kept((dataset, id: string): readonly string[] => {
  const page = startPage(dataset, dataset.locales[0]);
  serviceView(page, serviceOf(dataset, id), noRows);
  for (const row of rowsOfServices(dataset).get(id)?.rows ?? []) {
    for (const claim of claimsIn(dataset, row, id)) page.citations.cite(...claim);
  }
  return page.citations.footnotes().map((source) => source.id);
});

function claimsIn(
  { capabilities, tradeoffs, traits }: Dataset,
  { id, kind }: ServiceRow,
  service: string,
): readonly (readonly Claim[])[] {
  const capability = kind === "capability" && capabilities.get(id);
  if (capability) {
    const { claims = [], history = [] } = assessmentOf(capability, service) ?? {};
    return [claims, ...history.map((former) => [former])];
  }
  const cells: Readonly<Record<string, Claim>> =
    (kind === "tradeoff" ? tradeoffs.get(id)?.ratings : traits.get(id)?.values) ?? {};
  const cell = Object.hasOwn(cells, service) ? cells[service] : undefined;
  return cell === undefined ? [] : [[cell]];
}

const none = { count: 0, ids: [], isRest: false };
const noRows: RowsOfService = { rows: [], others: { capability: none, tradeoff: none, trait: none } };

function serviceOf({ services }: Dataset, id: string): Identified<Service> {
  const service = services.get(id);
  if (service === undefined) throw new Error("A page of a service that is not there");
  return service;
}

function aboveTable(page: ViewContext, service: Identified<Service>, hasRows: boolean): PageBody {
  const view = serviceView(page, service, noRows);
  const { label } = page.words;
  const marks = sourceMarks(page);
  const facts = [view.kind, view.vendor, view.layerName, view.licence].filter((fact) => fact !== undefined);
  const links = view.links.map(({ name, url }) => markdownLink(name, url)).join(" · ");
  return {
    title: view.name,
    blocks: [
      view.oneLiner === undefined ? "" : `> ${escapeMarkdown(view.oneLiner)}`,
      escapeMarkdown(facts.join(" · ")),
      `${escapeMarkdown(view.summary ?? "")}${marks(view.footnotes)}`.trim(),
      links,
      ...listed(label.useWhen, pointLines(marks, view.useWhen)),
      ...listed(label.avoidWhen, pointLines(marks, view.avoidWhen)),
      ...listed(label.relations, relationLines({ marks, page }, view.relations)),
      ...(hasRows ? [`## ${escapeMarkdown(label.answers)}`, tableHead(answersHead(page, label.name))] : []),
    ],
  };
}

function listed(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`## ${escapeMarkdown(heading)}`, lines.join("\n")];
}

function pointLines(marks: SourceMarks, points: ServiceView["useWhen"]): readonly string[] {
  return points.map(({ footnotes, text }) => `- ${escapeMarkdown(text)}${marks(footnotes)}`);
}

interface Marked {
  readonly marks: SourceMarks;
  readonly page: ViewContext;
}

function relationLines({ marks, page }: Marked, relations: ServiceView["relations"]): readonly string[] {
  return relations.map(({ footnotes, note, service, target, url, word }) => {
    const address = service === undefined ? url : `${service}.md`;
    const name = address === undefined ? escapeMarkdown(target) : markdownLink(target, address);
    const said = note === undefined ? "" : `${page.words.phrase.colon}${escapeMarkdown(note)}`;
    return `- ${escapeMarkdown(word)} ${name}${said}${marks(footnotes)}`;
  });
}
