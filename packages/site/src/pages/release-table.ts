import type { ReleaseTable } from "@stackmatrix/view";
import { type Html, html } from "../html/html.ts";
import { joined } from "../html/joined.ts";
import { linkOut } from "../html/link-out.ts";
import { proseHtml } from "../html/prose-html.ts";
import type { SitePage } from "./site-page.ts";

/** The releases of a service, each with its sources behind its version. */
export function releaseTable(page: SitePage, { columns, rows }: ReleaseTable): Html {
  const { label } = page.words;
  const heads = columns.map((column) => html`<th scope="col">${column}</th>`);
  const lines = rows.map(({ cells, footnotes }) => {
    const [first = "", ...rest] = cells;
    const others = rest.map((cell) => html`<td>${cellHtml(cell)}</td>`);
    return html`<tr><th scope="row">${cellHtml(first)}${page.marks(footnotes)}</th>${others}</tr>
`;
  });
  return html`<div class="scroll" role="region" aria-label="${label.releases}" tabindex="0"><table class="matrix"><caption class="hidden">${label.releases}</caption>
<thead><tr>${heads}</tr></thead><tbody>${lines}</tbody></table></div>`;
}

function cellHtml(cell: ReleaseTable["rows"][number]["cells"][number]): Html {
  if (typeof cell === "object" && "links" in cell)
    return joined(
      cell.links.map(({ name, url }) => linkOut(url, name)),
      " · ",
    );
  return proseHtml(cell);
}
