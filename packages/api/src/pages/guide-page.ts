import type { Identified } from "@stackmatrix/core";
import type { Entity } from "@stackmatrix/core/schema";
import { guideView, type ViewContext } from "@stackmatrix/view";
import { escapeMarkdown, markdownLink } from "./escape-markdown.ts";
import type { PageBody } from "./page-body.ts";
import { type SourceMarks, sourceMarks } from "./source-marks.ts";

type Outcome = ReturnType<typeof guideView>["outcomes"][number];

/** A guide: each outcome with the conditions that speak for it, and the cells that those rest on. */
export function guidePage(page: ViewContext, guide: Identified<Entity<"guides">>): PageBody {
  const { caveat, footnotes, outcomes, question = "", title } = guideView(page, guide);
  const { colon } = page.words.phrase;
  const marks = sourceMarks(page);
  return {
    title,
    blocks: [
      `${escapeMarkdown(question)}${marks(footnotes)}`.trim(),
      ...outcomes.flatMap((outcome) => outcomeBlocks({ marks, page }, outcome)),
      caveat === undefined
        ? ""
        : `${escapeMarkdown(page.words.label.caveat)}${colon}${escapeMarkdown(caveat)}`,
    ],
  };
}

interface Marked {
  readonly marks: SourceMarks;
  readonly page: ViewContext;
}

function outcomeBlocks({ marks, page }: Marked, outcome: Outcome): readonly string[] {
  const { because, footnotes, name, services, when } = outcome;
  const { colon, comma } = page.words.phrase;
  const links = services.map((service) => markdownLink(service.name, `../services/${service.id}.md`));
  const conditions = when.map((condition) => {
    const facts = condition.facts.map(
      ({ answer, footnotes: cited, row, service }) =>
        `\n  - ${escapeMarkdown(`${service} · ${row}${colon}${answer}`)}${marks(cited)}`,
    );
    return `- ${escapeMarkdown(condition.text)}${marks(condition.footnotes)}${facts.join("")}`;
  });
  return [
    `## ${escapeMarkdown(name)}`,
    links.join(comma),
    conditions.join("\n"),
    `${escapeMarkdown(because ?? "")}${marks(footnotes)}`.trim(),
  ];
}
