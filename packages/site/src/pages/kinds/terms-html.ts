import { commonView, termView } from "@stackmatrix/view";
import { type Html, html } from "../../html/html.ts";
import { proseHtml } from "../../html/prose-html.ts";
import { card } from "../card.ts";
import { commonHtml } from "../common-html.ts";
import type { SitePage } from "../site-page.ts";

/** Words that mislead, and what each may mean. */
export function termsHtml(page: SitePage): Html {
  const { label, phrase } = page.words;
  const items = [...page.dataset.terms.values()].map((term) => {
    const view = termView(page, term);
    const meanings = view.meanings.map(({ expansion, footnotes, service, text, vendor }) => {
      const name =
        service === undefined
          ? expansion
          : html`<a href="${page.to(`services/${service}.html`)}">${expansion}</a>`;
      return html`<li><strong>${name}</strong>${vendor !== undefined && ` · ${vendor}`}${text !== undefined && html`${phrase.colon}${proseHtml(text)}`}${page.marks(footnotes)}</li>`;
    });
    const confused = view.confusedWith.map(
      ({ footnotes, text }) => html`<li>${proseHtml(text)}${page.marks(footnotes)}</li>`,
    );
    return card(
      view.id,
      view.name,
      html`${view.summary !== undefined && html`<p>${proseHtml(view.summary)}</p>`}
${commonHtml(page, commonView(page, term))}
<ul>${meanings}</ul>
${confused.length > 0 && html`<p>${label.confusedWith}${phrase.colon}</p><ul>${confused}</ul>`}`,
    );
  });
  return html`${items}`;
}
