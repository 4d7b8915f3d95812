import type { CellView } from "@stackmatrix/view";
import { wholeCell } from "../cells/whole-cell.ts";
import { type Content, type Html, html } from "../html/html.ts";
import type { SitePage } from "./site-page.ts";

/** An answer with the name of what it is an answer of. */
export interface NamedAnswer {
  /** The place that links lead to. */
  readonly id: string;
  readonly name: Content;
  readonly cell: CellView;
}

/**
 * Answers with all that is known of them, one under the other. In narrow windows its cells are blocks, and browsers take
 * it for a table by its roles alone.
 */
export function answerTable(
  page: SitePage,
  answers: readonly NamedAnswer[],
  { caption, head }: { readonly caption: string; readonly head: string },
): Html {
  const rows = answers.map(
    ({ cell, id, name }) =>
      html`<tr role="row" id="${id}"><th role="rowheader" scope="row">${name}</th><td role="cell">${wholeCell(page, cell)}</td></tr>
`,
  );
  return html`<table role="table" class="answers"><caption class="hidden">${caption}</caption>
<thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">${head}</th><th role="columnheader" scope="col">${page.words.label.answer}</th></tr></thead>
<tbody role="rowgroup">${rows}</tbody></table>`;
}
