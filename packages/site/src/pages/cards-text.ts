import { type Dataset, plainText } from "@stackmatrix/core";
import type { Locale } from "@stackmatrix/core/schema";
import { questionView, startPage } from "@stackmatrix/view";
import { html } from "../html/html.ts";
import { proseHtml } from "../html/prose-html.ts";

/** The questions as a text that Anki imports: a card on each line, front and back, with the id as a tag. */
export function cardsText(dataset: Dataset, locale: Locale): string {
  const page = startPage(dataset, locale);
  const cards = [...dataset.questions.values()].map((question) => {
    const { answer, explanation, id, prompt } = questionView(page, question);
    const back = html`<b>${proseHtml(answer)}</b>${explanation !== undefined && html`<br>${proseHtml(explanation)}`}`;
    return [html`${proseHtml(prompt)}`.html, back.html, id].map(inOneField).join("\t");
  });
  const deck = plainText(page.words.label.questions);
  return [
    "#separator:tab",
    "#html:true",
    `#columns:${page.words.label.question}\t${page.words.label.answer}\tTags`,
    "#tags column:3",
    `#deck:${deck}`,
    ...cards,
    "",
  ].join("\n");
}

/** Tabs and line breaks would end a field. */
function inOneField(text: string): string {
  return text.replace(/[\t\r\n]+/g, " ");
}
