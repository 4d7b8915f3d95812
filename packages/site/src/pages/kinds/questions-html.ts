import { commonView, questionView } from "@stackmatrix/view";
import { type Html, html } from "../../html/html.ts";
import { proseHtml } from "../../html/prose-html.ts";
import { commonHtml } from "../common-html.ts";
import { factsHtml } from "../facts-html.ts";
import type { SitePage } from "../site-page.ts";

/** Quiz cards, their answers hidden until somebody asks. */
export function questionsHtml(page: SitePage): Html {
  const cards = [...page.dataset.questions.values()].map((question) => {
    const { answer, explanation, facts, footnotes, id, prompt } = questionView(page, question);
    return html`<details class="card" id="${id}"><summary>${proseHtml(prompt)}</summary>
<div class="back"><p><strong>${proseHtml(answer)}</strong>${page.marks(footnotes)}</p>
${explanation !== undefined && html`<p>${proseHtml(explanation)}</p>`}
${factsHtml(page, facts)}
${commonHtml(page, commonView(page, question))}</div></details>
`;
  });
  return html`<section class="cards" data-cards data-source="${page.to("data/cards.json")}" aria-label="${page.words.label.questions}">${cards}</section>`;
}
