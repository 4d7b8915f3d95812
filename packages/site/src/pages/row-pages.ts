import type { Prose } from "@stackmatrix/core";
import { plainText } from "@stackmatrix/core";
import {
  type AnswerView,
  capabilityView,
  commonView,
  type ServiceLabel,
  tradeoffView,
  traitView,
  type Unassessed,
} from "@stackmatrix/view";
import { type Html, html } from "../html/html.ts";
import { proseHtml } from "../html/prose-html.ts";
import { answerTable } from "./answer-table.ts";
import { commonHtml } from "./common-html.ts";
import { matrixLinks } from "./matrix-links.ts";
import type { PageContent } from "./page-content.ts";
import { serviceLinks } from "./service-links.ts";
import type { SitePage } from "./site-page.ts";
import { unassessedHtml } from "./unassessed-html.ts";

/** The kinds of rows, with what one of them is called where a matrix shows it. */
export const rowKinds = { capabilities: "capability", tradeoffs: "tradeoff", traits: "trait" } as const;
export type RowKind = keyof typeof rowKinds;

/** The page of a row: what it asks, and every answer to it with all that is known; nothing where there is no such row. */
export function rowPage(page: SitePage, kind: RowKind, id: string): PageContent | undefined {
  const row = rowOf(page, kind, id);
  if (!row) return undefined;
  const { answers, definition, group, name, unassessed } = row;
  const { label, site } = page.words;
  const named = answers.map(({ cell, service }) => ({
    id: `service-${service.id}`,
    name: serviceLinks(page, [service]),
    cell,
  }));
  return {
    title: name,
    description: definition && plainText(definition),
    over: [label[kind], group].filter(Boolean).join(" · "),
    trail: [{ title: site.rows, path: "rows.html" }],
    body: html`${definition !== undefined && html`<p class="lead">${proseHtml(definition)}</p>`}
${row.more}
${named.length > 0 && answerTable(page, named, { caption: name, head: label.services })}
${unassessedHtml(page, unassessed, (service) => serviceLinks(page, [service]))}
${matrixLinks(page, { [rowKinds[kind]]: id })}`,
  };
}

interface RowModel {
  readonly name: string;
  readonly group?: string | undefined;
  readonly definition?: Prose | undefined;
  readonly answers: readonly AnswerView[];
  readonly unassessed: Unassessed<ServiceLabel>;
  readonly more: Html;
}

function rowOf(page: SitePage, kind: RowKind, id: string): RowModel | undefined {
  const { capabilities, tradeoffs, traits } = page.dataset;
  const capability = kind === "capabilities" && capabilities.get(id);
  if (capability)
    return { ...capabilityView(page, capability), more: commonHtml(page, commonView(page, capability)) };
  const trait = kind === "traits" && traits.get(id);
  if (trait) return { ...traitView(page, trait), more: commonHtml(page, commonView(page, trait)) };
  const tradeoff = kind === "tradeoffs" && tradeoffs.get(id);
  if (!tradeoff) return undefined;
  const view = tradeoffView(page, tradeoff);
  return { ...view, more: html`${scale(page, view)}${commonHtml(page, commonView(page, tradeoff))}` };
}

function scale({ words }: SitePage, { better, scale: steps }: ReturnType<typeof tradeoffView>): Html {
  if (steps.length === 0) return html`${better !== undefined && html`<p>${better}</p>`}`;
  const items = steps.map(({ value, word }) => html`<li value="${value}">${word}</li>`);
  return html`<div class="scale"><p>${words.label.scale}${better !== undefined && ` · ${better}`}</p><ol>${items}</ol></div>`;
}
