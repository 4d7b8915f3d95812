import type { Identified } from "@stackmatrix/core";
import type { Entity } from "@stackmatrix/core/schema";
import { misconceptionView, type ViewContext } from "@stackmatrix/view";
import { escapeMarkdown, markdownLink } from "./escape-markdown.ts";
import type { PageBody } from "./page-body.ts";
import { sourceMarks } from "./source-marks.ts";

/** A claim that people repeat, what is right, and where the claim was met. */
export function misconceptionPage(page: ViewContext, item: Identified<Entity<"misconceptions">>): PageBody {
  const view = misconceptionView(page, item);
  const { label, phrase } = page.words;
  const services = view.services.map(({ id, name }) => markdownLink(name, `../services/${id}.md`));
  const origins = view.claimedIn.map(({ gloss, howWord, quote, title }) => {
    const said = [howWord, quote && phrase.quote(quote), gloss && phrase.gloss(gloss)].filter(Boolean);
    return `- ${escapeMarkdown(`${title}${phrase.colon}${said.join(" ")}`)}`;
  });
  return {
    title: view.claim,
    blocks: [
      view.verdictWord === undefined
        ? ""
        : escapeMarkdown(`${label.verdict}${phrase.colon}${view.verdictWord}`),
      `${escapeMarkdown(label.rightIs)}${phrase.colon}${escapeMarkdown(view.right)}${sourceMarks(page)(view.footnotes)}`,
      escapeMarkdown(view.explanation ?? ""),
      services.join(phrase.comma),
      origins.join("\n"),
    ],
  };
}
