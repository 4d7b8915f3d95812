import { joinProse } from "@stackmatrix/core";
import { type CellView, dayInWords, type SupportCell } from "@stackmatrix/view";
import { type Content, type Html, html } from "../html/html.ts";
import { joined } from "../html/joined.ts";
import { linkOut } from "../html/link-out.ts";
import { proseHtml } from "../html/prose-html.ts";
import type { SitePage } from "../pages/site-page.ts";
import { signHtml } from "./sign-html.ts";
import { webSigns } from "./web-signs.ts";

/** A cell with all that is known behind it: its answer, why, since when, what it rests on, and what held before. */
export function wholeCell(page: SitePage, cell: CellView): Html {
  const links = cell.kind === "support" ? cell.links : [];
  return html`<p class="answer">${answer(page, cell)}</p>${
    cell.note !== undefined && html`<p>${proseHtml(cell.note)}</p>`
  }${
    links.length > 0 &&
    html`<p>${joined(
      links.map(({ name, url }) => linkOut(url, name)),
      " · ",
    )}</p>`
  }${grounds(page, cell)}${cell.kind === "support" && former(page, cell)}`;
}

function answer(page: SitePage, cell: CellView): Html {
  switch (cell.kind) {
    case "support": {
      const inherited = cell.inheritedFrom && page.words.phrase.inheritedFrom(cell.inheritedFrom);
      const parts = [cell.span, cell.status, cell.short, inherited].filter((part) => part !== undefined);
      const beside = parts.map((part) => html` · ${proseHtml(part)}`);
      return html`${signHtml(cell)} <strong class="${cell.support}">${cell.word}</strong>${beside}`;
    }
    case "rating":
      return html`${signHtml(cell)} <strong>${cell.word}</strong>`;
    case "value":
      return cell.linked
        ? joined(
            cell.linked.map(({ name, url }) => linkOut(url, name)),
            " · ",
          )
        : html`<strong>${proseHtml(cell.text)}</strong>`;
    case "empty":
      return html`${signHtml(cell)} ${cell.word}`;
    default:
      return cell satisfies never;
  }
}

function grounds(page: SitePage, cell: CellView): Html {
  const { basis, label } = page.words;
  const ground = cell.isUnsourced ? label.unsourced : cell.basis && basis[cell.basis];
  const known: readonly Content[] = [ground, dateOf(page, cell)].filter((part) => part !== undefined);
  if (known.length === 0 && cell.footnotes.length === 0) return html``;
  return html`<p class="grounds">${joined(known, " · ")}${page.marks(cell.footnotes)}</p>`;
}

function dateOf({ words }: SitePage, { asOf, seenOn }: CellView): string | undefined {
  if (asOf === undefined) return undefined;
  return asOf === "undated" ? dayInWords({ date: asOf, seenOn }, words) : words.phrase.asOf(asOf);
}

function former(page: SitePage, { history }: SupportCell): Html {
  const { label, phrase } = page.words;
  const lines = history.map(({ footnotes, note, support, text }) => {
    const before = `${label.formerly}${phrase.colon}${webSigns[support]} ${text}`;
    const told = note === undefined ? before : joinProse([before, note], phrase.colon);
    return html`<p class="former">${proseHtml(told)}${page.marks(footnotes)}</p>`;
  });
  return html`${lines}`;
}
