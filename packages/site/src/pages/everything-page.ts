import { plainText } from "@stackmatrix/core";
import type { Kind } from "@stackmatrix/core/schema";
import { overviewView, sitePath } from "@stackmatrix/view";
import { type Html, html } from "../html/html.ts";
import type { PageContent } from "./page-content.ts";
import { rowLists } from "./row-lists.ts";
import { sectionHtml } from "./section-html.ts";
import type { SitePage } from "./site-page.ts";

/** The page that a search leads to where there are no scripts: everything by name, under the headings of its kinds. */
export function everythingPage(page: SitePage): PageContent {
  const { words } = page;
  return {
    title: words.site.everything,
    trail: [],
    body: html`<div data-results></div>
${before.map((kind) => list(page, kind))}
${rowLists(page, overviewView(page))}
${after.map((kind) => list(page, kind))}`,
  };
}

const before = ["services", "matrices", "guides"] as const satisfies readonly Kind[];
const after = [
  "layers",
  "misconceptions",
  "questions",
  "diagrams",
  "analogies",
  "paths",
  "terms",
  "glossary",
  "sources",
] as const satisfies readonly Kind[];
type ListedKind = (typeof before)[number] | (typeof after)[number];

function list(page: SitePage, kind: ListedKind): Html {
  const named = namesOf(page, kind);
  if (named.length === 0) return html``;
  const items = named.map(
    ([id, name]) => html`<li><a href="${page.to(sitePath(kind, id) ?? "")}">${name}</a></li>
`,
  );
  return sectionHtml(kind, page.words.label[kind], html`<ul class="plain columns">${items}</ul>`);
}

function namesOf(page: SitePage, kind: ListedKind): readonly (readonly [string, string])[] {
  const { dataset, say, tell } = page;
  switch (kind) {
    case "misconceptions":
      return [...dataset[kind].values()].map((one) => [one.id, plainText(tell(one.claim))]);
    case "questions":
      return [...dataset[kind].values()].map((one) => [
        one.id,
        plainText(tell(one.kind === "true-false" ? one.statement : one.question)),
      ]);
    case "sources":
      return [...dataset[kind].values()].map(({ id, title }) => [id, title]);
    case "terms":
      return [...dataset[kind].values()].map(({ id, name, word }) => [id, name ? say(name) : word]);
    case "services":
    case "layers":
      return [...dataset[kind].values()].map(({ id, name }) => [id, say(name)]);
    default:
      return [...dataset[kind].values()].map(({ id, title }) => [id, say(title)]);
  }
}
