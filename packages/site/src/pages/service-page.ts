import { plainText } from "@stackmatrix/core";
import { type ServiceView, serviceView } from "@stackmatrix/view";
import { type Html, html } from "../html/html.ts";
import { linkOut } from "../html/link-out.ts";
import { proseHtml } from "../html/prose-html.ts";
import { sentence } from "../html/sentence.ts";
import { commonFacts } from "./common-html.ts";
import { factList } from "./fact-list.ts";
import { matrixLinks } from "./matrix-links.ts";
import type { PageContent } from "./page-content.ts";
import { quotaTable } from "./quota-table.ts";
import { releaseTable } from "./release-table.ts";
import { type PageSection, sectionsHtml } from "./sections-html.ts";
import { serviceAnswers } from "./service-answers.ts";
import type { SitePage } from "./site-page.ts";

/** The page of a service with all that is known of it; nothing where there is none of this id. */
export function servicePage(page: SitePage, id: string): PageContent | undefined {
  const service = page.dataset.services.get(id);
  if (!service) return undefined;
  const view = serviceView(page, service);
  const { label } = page.words;
  return {
    title: view.name,
    description: view.oneLiner && plainText(view.oneLiner),
    over: view.kind,
    trail: [{ title: label.services, path: "services.html" }],
    body: html`${view.oneLiner !== undefined && html`<p class="lead">${proseHtml(view.oneLiner)}</p>`}
${facts(page, view)}
${view.summary !== undefined && html`<p>${proseHtml(view.summary)}${page.marks(view.footnotes)}</p>`}
${sectionsHtml(page, sectionsOf(page, view))}
${matrixLinks(page, { service: id })}`,
  };
}

function sectionsOf(page: SitePage, view: ServiceView): readonly PageSection[] {
  const { label } = page.words;
  const { quotas, relations, releases } = view;
  return [
    ...(releases ? [{ id: "releases", title: label.releases, body: releaseTable(page, releases) }] : []),
    ...(["concepts", "steps"] as const).flatMap((key) => namedTexts(page, key, view[key])),
    ...(["takesOver", "useWhen", "avoidWhen"] as const).flatMap((key) => points(page, key, view[key])),
    ...(relations.length > 0
      ? [{ id: "relations", title: label.relations, body: relationList(page, relations) }]
      : []),
    ...(quotas.length > 0 ? [{ id: "quotas", title: label.quotas, body: quotaTable(page, quotas) }] : []),
    ...serviceAnswers(page, view),
  ];
}

function facts(page: SitePage, view: ServiceView): Html {
  const { label, phrase } = page.words;
  const { release } = view;
  return factList([
    [label.vendor, view.vendor],
    [
      label.layer,
      view.layer !== undefined &&
        html`<a href="${page.to(`layers.html#${view.layer}`)}">${view.layerName}</a>`,
    ],
    [label.alsoIn, view.alsoIn.join(phrase.comma)],
    [label.licence, view.licence],
    [label.expansion, view.expansion],
    [
      label.release,
      release &&
        html`${release.version}${release.date !== undefined && ` · ${release.date}`}${page.marks(release.footnotes)}`,
    ],
    ...commonFacts(page, view),
    [label.sources, view.summary === undefined && view.footnotes.length > 0 && page.marks(view.footnotes)],
  ]);
}

function namedTexts(
  page: SitePage,
  key: "concepts" | "steps",
  texts: ServiceView["concepts"],
): readonly PageSection[] {
  if (texts.length === 0) return [];
  const items = texts.map(
    ({ footnotes, name, text }) =>
      html`<li><strong>${name}</strong>${page.words.phrase.colon}${proseHtml(text)}${page.marks(footnotes)}</li>`,
  );
  const body = key === "steps" ? html`<ol>${items}</ol>` : html`<ul>${items}</ul>`;
  return [{ id: key, title: page.words.label[key], body }];
}

function points(
  page: SitePage,
  key: "takesOver" | "useWhen" | "avoidWhen",
  list: ServiceView["useWhen"],
): readonly PageSection[] {
  if (list.length === 0) return [];
  const items = list.map(({ footnotes, text }) => html`<li>${proseHtml(text)}${page.marks(footnotes)}</li>`);
  return [{ id: key, title: page.words.label[key], body: html`<ul>${items}</ul>` }];
}

function relationList(page: SitePage, relations: ServiceView["relations"]): Html {
  const { colon } = page.words.phrase;
  const items = relations.map(({ footnotes, note, service, target, url, word }) => {
    const name =
      service !== undefined
        ? html`<a href="${page.to(`services/${service}.html`)}">${target}</a>`
        : url !== undefined
          ? linkOut(url, target)
          : target;
    const told = note !== undefined && html`${colon}${proseHtml(note)}`;
    return html`<li>${sentence(word)}${colon}<strong>${name}</strong>${told}${page.marks(footnotes)}</li>`;
  });
  return html`<ul>${items}</ul>`;
}
