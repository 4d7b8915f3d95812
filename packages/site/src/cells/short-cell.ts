import type { Prose } from "@stackmatrix/core";
import { besideSign, type CellView } from "@stackmatrix/view";
import { type Html, html } from "../html/html.ts";
import { joined } from "../html/joined.ts";
import { linkOut } from "../html/link-out.ts";
import { proseHtml } from "../html/prose-html.ts";
import { signHtml } from "./sign-html.ts";

/** A cell as a table shows it: a sign and at most a few words; `address` leads to all that is known behind it. */
export function shortCell(cell: CellView, address?: string): Html {
  const told = toldShort(cell);
  if (address === undefined || !isAnswer(cell) || hasLinks(cell)) return told;
  return html`<a class="whole" href="${address}">${told}</a>`;
}

function toldShort(cell: CellView): Html {
  switch (cell.kind) {
    case "support": {
      const beside = besideSign(cell);
      const isTold = beside !== "";
      const gap = isTold && "\u00a0";
      return html`${signHtml(cell)}<span class="hidden">${cell.word}${gap}</span>${gap}${isTold && proseHtml(beside)}`;
    }
    case "rating":
      return html`${signHtml(cell)} ${cell.word}`;
    case "value":
      return cell.linked
        ? joined(
            cell.linked.map(({ name, url }) => linkOut(url, name)),
            " · ",
          )
        : proseHtml(cell.text);
    case "empty":
      return html`${signHtml(cell)}<span class="hidden">${cell.word}</span>`;
    default:
      return cell satisfies never;
  }
}

function isAnswer(cell: CellView): boolean {
  return cell.kind === "support" ? cell.support !== "unassessed" : cell.kind !== "empty";
}

/** A link cannot stand in another. */
function hasLinks(cell: CellView): boolean {
  if (cell.kind === "value") return cell.linked !== undefined || cell.text === "" || isLinked(cell.text);
  return cell.kind === "support" && cell.short !== undefined && isLinked(cell.short);
}

function isLinked(prose: Prose): boolean {
  return typeof prose !== "string" && prose.some(({ kind }) => kind === "link");
}
