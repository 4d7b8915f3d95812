import { languageTags } from "@stackmatrix/core/schema";
import { commonView, misconceptionView } from "@stackmatrix/view";
import { type Html, html } from "../../html/html.ts";
import { proseHtml } from "../../html/prose-html.ts";
import { sentence } from "../../html/sentence.ts";
import { card } from "../card.ts";
import { commonHtml } from "../common-html.ts";
import { serviceLinks } from "../service-links.ts";
import type { SitePage } from "../site-page.ts";

/** What people repeat, and what is right. */
export function misconceptionsHtml(page: SitePage): Html {
  const { label, phrase } = page.words;
  const items = [...page.dataset.misconceptions.values()].map((item) => {
    const view = misconceptionView(page, item);
    const verdict =
      view.verdictWord !== undefined &&
      html`<strong class="verdict">${sentence(view.verdictWord)}</strong>${phrase.colon}`;
    const origins = view.claimedIn.map(({ gloss, howWord, id, language, quote, title }) => {
      const quoted =
        quote !== undefined &&
        html`${phrase.colon}<q lang="${languageTags[language]}">${quote}</q>${gloss !== undefined && `${phrase.beforeGloss}${phrase.gloss(gloss)}`}`;
      return html`<li><a href="${page.to(`sources.html#${id}`)}" lang="${languageTags[language]}">${title}</a> · ${howWord}${quoted}</li>`;
    });
    return card(
      view.id,
      html`<s class="claim">${proseHtml(view.claim)}</s>`,
      html`<p class="right">${verdict}${proseHtml(view.right)}${page.marks(view.footnotes)}</p>
${view.explanation !== undefined && html`<p>${proseHtml(view.explanation)}</p>`}
${view.services.length > 0 && html`<p>${label.services}${phrase.colon}${serviceLinks(page, view.services)}</p>`}
${commonHtml(page, commonView(page, item))}
${origins.length > 0 && html`<ul class="rests">${origins}</ul>`}`,
    );
  });
  return html`${items}`;
}
