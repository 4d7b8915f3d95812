import { type CellView, ratingDots } from "@stackmatrix/view";
import { type Html, html } from "../html/html.ts";
import { webSigns } from "./web-signs.ts";

/** The sign or the dots of a cell, for the eye alone; what they mean stands beside them in words. */
export function signHtml(cell: CellView): Html {
  switch (cell.kind) {
    case "support":
      return mark(cell.support, webSigns[cell.support]);
    case "rating":
      return mark(`dots dots-${cell.value}`, ratingDots(cell.value));
    case "value":
      return html``;
    case "empty":
      return mark("unassessed", webSigns.unassessed);
    default:
      return cell satisfies never;
  }
}

function mark(name: string, sign: string): Html {
  return html`<span class="sign ${name}" aria-hidden="true">${sign}</span>`;
}
