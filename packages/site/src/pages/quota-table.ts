import type { ServiceView } from "@stackmatrix/view";
import { type Html, html } from "../html/html.ts";
import { proseHtml } from "../html/prose-html.ts";
import type { SitePage } from "./site-page.ts";

/** The limits that the provider of a service sets. */
export function quotaTable(page: SitePage, quotas: ServiceView["quotas"]): Html {
  const { label } = page.words;
  const rows = quotas.map(({ adjustable, amount, footnotes, name, note }) => {
    const told = note !== undefined && html`<p>${proseHtml(note)}</p>`;
    return html`<tr role="row"><th role="rowheader" scope="row">${name}</th><td role="cell"><strong>${amount}</strong>${adjustable && ` · ${label.adjustable}`}${page.marks(footnotes)}${told}</td></tr>`;
  });
  return html`<table role="table" class="answers"><caption class="hidden">${label.quotas}</caption><thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">${label.quota}</th><th role="columnheader" scope="col">${label.value}</th></tr></thead><tbody role="rowgroup">${rows}</tbody></table>`;
}
