import type { OverviewView } from "@stackmatrix/view";
import { type Html, html } from "../html/html.ts";
import { type RowKind, rowKinds } from "./row-pages.ts";
import { sectionHtml } from "./section-html.ts";
import type { SitePage } from "./site-page.ts";

/** All rows by their kinds, under the headings of their groups. */
export function rowLists(page: SitePage, overview: Pick<OverviewView, RowKind>): Html {
  const kinds = (Object.keys(rowKinds) as RowKind[]).filter((kind) => overview[kind].length > 0);
  const lists = kinds.map((kind) => {
    const groups = overview[kind].map(({ id, name, rows }) => {
      const items = rows.map(
        (row) => html`<li><a href="${page.to(`${kind}/${row.id}.html`)}">${row.title}</a></li>
`,
      );
      return html`<div>${name !== undefined && html`<h3 id="_${kind}-${id}">${name}</h3>`}<ul class="plain">${items}</ul></div>`;
    });
    return sectionHtml(kind, page.words.label[kind], html`<div class="columns">${groups}</div>`);
  });
  return html`${lists}`;
}
