import type { Prose } from "@stackmatrix/core";
import { type Html, html } from "./html.ts";
import { linkOut } from "./link-out.ts";

/** Prose with its marks; nothing else in it means anything to a browser. */
export function proseHtml(prose: Prose): Html {
  if (typeof prose === "string") return html`${prose}`;
  const nodes = prose.map((node) => {
    if (node.kind === "link") return linkOut(node.href, proseHtml(node.nodes));
    return node.kind === "code" ? html`<code>${node.text}</code>` : html`${node.text}`;
  });
  return html`${nodes}`;
}
