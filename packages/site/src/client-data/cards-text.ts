import { type Dataset, plainText } from "@stackmatrix/core";
import type { Locale } from "@stackmatrix/core/schema";
import { projectView, questionView, startPage } from "@stackmatrix/view";

/**
 * The questions as a text that Anki imports: a line for each, its id first, so that a card that is imported again is the same card.
 */
export function cardsText(dataset: Dataset, locale: Locale): string {
  const page = startPage(dataset, locale);
  const { title = page.words.label.questions } = projectView(page);
  const lines = [...dataset.questions.values()].map((question) => {
    const { answer, explanation, id, prompt } = questionView(page, question);
    const back = [answer, explanation].flatMap((prose) => (prose === undefined ? [] : plainText(prose)));
    const tags = (question.tags ?? []).map((tag) => tag.replace(/\s+/g, "-")).join(" ");
    return [`${locale}-${id}`, tags, plainText(prompt), back.join("\n\n")].map(field).join("\t");
  });
  return `${[...head(title), ...lines].join("\n")}\n`;
}

function head(deck: string): readonly string[] {
  return [
    "#separator:tab",
    "#html:false",
    "#notetype:Basic",
    `#deck:${deck.replace(/[\s:]+/g, " ")}`,
    "#guid column:1",
    "#tags column:2",
  ];
}

/** Quotes keep what would end a field or a line, or begin a comment. */
function field(text: string): string {
  return /["\t\r\n]|^#/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
