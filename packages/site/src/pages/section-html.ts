import { type Html, html } from "../html/html.ts";

/** A part of a page under its heading. */
export function sectionHtml(id: string, title: string, body: Html): Html {
  return html`<section aria-labelledby="_${id}"><h2 id="_${id}">${title}</h2>
${body}</section>
`;
}
