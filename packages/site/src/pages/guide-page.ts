import { plainText } from "@stackmatrix/core";
import { commonView, type GuideView, guideView } from "@stackmatrix/view";
import { type Html, html } from "../html/html.ts";
import { proseHtml } from "../html/prose-html.ts";
import { commonHtml } from "./common-html.ts";
import { factsHtml } from "./facts-html.ts";
import type { PageContent } from "./page-content.ts";
import { serviceLinks } from "./service-links.ts";
import type { SitePage } from "./site-page.ts";

/** The page of a guide: each outcome with what speaks for it; nothing where there is none of this id. */
export function guidePage(page: SitePage, id: string): PageContent | undefined {
  const guide = page.dataset.guides.get(id);
  if (!guide) return undefined;
  const view = guideView(page, guide);
  const { label } = page.words;
  return {
    title: view.title,
    description: view.question && plainText(view.question),
    over: label.guides,
    trail: [{ title: label.guides, path: "guides.html" }],
    body: html`${view.question !== undefined && html`<p class="lead">${proseHtml(view.question)}${page.marks(view.footnotes)}</p>`}
${commonHtml(page, commonView(page, guide))}
<div class="guide" data-guide="${id}" data-source="${page.to(`data/guides/${id}.json`)}">
${view.outcomes.map((outcome) => outcomeHtml(page, outcome))}
</div>
${
  view.caveat !== undefined &&
  html`<section class="caveat" aria-labelledby="_caveat"><h2 id="_caveat">${label.caveat}</h2><p>${proseHtml(view.caveat)}</p></section>`
}`,
  };
}

function outcomeHtml(page: SitePage, outcome: GuideView["outcomes"][number]): Html {
  const { because, footnotes, id, name, services, when } = outcome;
  const { label, phrase } = page.words;
  const conditions = when.map(
    (condition) =>
      html`<li>${proseHtml(condition.text)}${page.marks(condition.footnotes)}${factsHtml(page, condition.facts)}</li>`,
  );
  return html`<section class="outcome" id="${id}" aria-labelledby="_outcome-${id}"><h2 id="_outcome-${id}">${name}</h2>
${because !== undefined && html`<p>${proseHtml(because)}${page.marks(footnotes)}</p>`}
<p>${label.services}${phrase.colon}${serviceLinks(page, services)}</p>
<p>${label.when}${phrase.colon}</p>
<ul>${conditions}</ul></section>
`;
}
