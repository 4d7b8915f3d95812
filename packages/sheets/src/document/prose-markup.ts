import type { Prose, ProseNode } from "@stackmatrix/core";
import Handlebars from "handlebars";

/** Prose as HTML: its words escaped, its marks as elements. */
export function proseMarkup(prose: Prose): string {
  return typeof prose === "string" ? escapeExpression(prose) : prose.map(nodeMarkup).join("");
}

/** As all other text of the templates, so that what reads bodies knows one way of escaping. */
const { escapeExpression } = Handlebars;

function nodeMarkup(node: ProseNode): string {
  switch (node.kind) {
    case "text":
      return escapeExpression(node.text);
    case "code":
      return `<code>${escapeExpression(node.text)}</code>`;
    case "link":
      return `<a class="link" href="${escapeExpression(node.href)}">${proseMarkup(node.nodes)}</a>`;
    default:
      return node satisfies never;
  }
}
