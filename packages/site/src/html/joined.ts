import { type Content, type Html, html } from "./html.ts";

/** Contents in a line with something between them. */
export function joined(contents: readonly Content[], between: Content): Html {
  return html`${contents.map((content, index) => (index === 0 ? html`${content}` : html`${between}${content}`))}`;
}
