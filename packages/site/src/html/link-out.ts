import { type Content, type Html, html } from "./html.ts";

/** A link to another site, where it is an address of the web; what else it may be is not followed. */
export function linkOut(url: string, text: Content): Html {
  if (!/^https?:\/\//i.test(url)) return html`${text}`;
  return html`<a href="${url}" rel="external noreferrer">${text}</a>`;
}
