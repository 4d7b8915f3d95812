import { type Content, type Html, html } from "../html/html.ts";

/** One of several things on a page, with a heading that links lead to. */
export function card(id: string, heading: Content, body: Content): Html {
  return html`<article class="card" id="${id}" aria-labelledby="_${id}"><h2 id="_${id}">${heading}</h2>
${body}</article>
`;
}
