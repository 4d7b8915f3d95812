import { type MatrixView, type TableHead, type TableRow, type TableView, tableView } from "@stackmatrix/view";
import { shortCell } from "../cells/short-cell.ts";
import { type Html, html } from "../html/html.ts";
import { rowPath } from "./row-path.ts";
import type { SitePage } from "./site-page.ts";

/** A matrix as a table: signs and a few words, each leading to all that is known behind it. */
export function matrixTable(
  page: SitePage,
  matrix: MatrixView,
  { hasMarks = matrix.rows.length * matrix.columns.length <= fewCells }: { readonly hasMarks?: boolean } = {},
): Html {
  const { columns, rows } = tableView(matrix);
  const heads = columns.flatMap(({ items }) => items);
  const options = { page, heads, hasMarks };
  const count = heads.length + 1;
  return html`<div class="scroll" role="region" aria-label="${matrix.title}" tabindex="0"><table class="matrix">
<caption class="hidden">${matrix.title}</caption>
<thead>${columnHeadings(columns)}<tr><th scope="col"><span class="hidden">${cornerWord(page, matrix)}</span></th>${heads.map((head) => columnHead(page, head))}</tr></thead>
${rows.map((section) => body(section, count, options))}</table></div>`;
}

/** With more cells than these, marks of sources would hide the answers; the sources stand behind each of them. */
const fewCells = 300;

interface TableOptions {
  readonly page: SitePage;
  readonly heads: readonly TableHead[];
  readonly hasMarks: boolean;
}

function cornerWord({ words }: SitePage, { transpose }: MatrixView): string {
  return transpose ? words.label.services : words.site.rows;
}

function columnHeadings(columns: TableView["columns"]): Html {
  if (columns.every(({ heading }) => heading === undefined)) return html``;
  const cells = columns.map(({ heading, items: { length } }) =>
    heading === undefined
      ? html`<td colspan="${length}"></td>`
      : html`<th scope="colgroup" colspan="${length}">${heading}</th>`,
  );
  return html`<tr class="over"><td></td>${cells}</tr>`;
}

function columnHead(page: SitePage, head: TableHead): Html {
  const kind = head.serviceKind !== undefined && html`<small>${head.serviceKind}</small>`;
  return html`<th scope="col" ${identity(head)}>${named(page, head)}${kind}</th>`;
}

function body({ heading, items }: TableView["rows"][number], count: number, options: TableOptions): Html {
  const above =
    heading !== undefined &&
    html`<tr class="over"><th scope="rowgroup" colspan="${count}"><span>${heading}</span></th></tr>
`;
  return html`<tbody>${above}${items.map((row) => tableRow(row, options))}</tbody>
`;
}

function tableRow(row: TableRow, { hasMarks, heads, page }: TableOptions): Html {
  const cells = row.cells.map((cell, index) => {
    const head = heads[index];
    const marks = hasMarks && page.marks(cell.footnotes);
    return html`<td ${head && identity(head)}>${shortCell(cell, head && addressOf(page, row, head))}${marks}</td>`;
  });
  return html`<tr ${identity(row)}><th scope="row">${named(page, row)}</th>${cells}</tr>
`;
}

/** What a row or a column is of, for scripts. */
function identity({ id, kind }: TableHead): Html {
  return kind === "service" ? html`data-service="${id}"` : html`data-row="${id}" data-kind="${kind}"`;
}

function named(page: SitePage, { id, kind, label }: TableHead): Html {
  const path = kind === "service" ? `services/${id}.html` : rowPath(kind, id);
  return path === undefined ? html`${label}` : html`<a href="${page.to(path)}">${label}</a>`;
}

/** The place where all is told that is known of an answer. */
function addressOf(page: SitePage, one: TableHead, other: TableHead): string | undefined {
  const [service, row] = one.kind === "service" ? [one, other] : [other, one];
  const path = row.kind === "service" ? undefined : rowPath(row.kind, row.id);
  return path && page.to(`${path}#service-${service.id}`);
}
