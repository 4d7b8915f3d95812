import { type Content, type Html, html } from "../html/html.ts";

/** Names with what they stand for; those that stand for nothing are left out, and so is a list of nothing else. */
export function factList(facts: readonly (readonly [string, Content])[]): Html {
  const known = facts.filter(([, fact]) => fact !== undefined && fact !== false && fact !== "");
  if (known.length === 0) return html``;
  return html`<dl class="facts">${known.map(([name, fact]) => html`<div><dt>${name}</dt><dd>${fact}</dd></div>`)}</dl>`;
}
