import type { Dataset } from "@stackmatrix/core";
import { allAnswers, answersInWords, startPage } from "@stackmatrix/view";
import { escapeText } from "../escape.ts";
import { freshnessText } from "../footnotes.ts";
import { markdownTable } from "../markdown-table.ts";
import type { Frame } from "./frame.ts";
import { framed } from "./framed.ts";

/** The kinds that are counted, in reading order. */
const counted = [
  "layers",
  "services",
  "capabilities",
  "tradeoffs",
  "traits",
  "matrices",
  "guides",
  "paths",
  "diagrams",
  "analogies",
  "terms",
  "glossary",
  "misconceptions",
  "questions",
  "sources",
] as const;

/** How much a dataset holds of each kind, how many answers it has, and how old their sources are. */
export function statsBlock(dataset: Dataset, frame: Frame): string {
  const page = startPage(dataset, frame.locale);
  const { label } = page.words;
  const { freshness, ...count } = allAnswers(dataset);
  const answers = answersInWords(page, count);
  const rows = counted.flatMap((kind) =>
    dataset[kind].size === 0 ? [] : [[label[kind], String(dataset[kind].size)]],
  );
  const age = freshnessText(freshness, page.words);
  const body = [
    markdownTable([["", ""], ...rows, [label.answers, String(answers.total)]]).trimEnd(),
    escapeText(age.charAt(0).toUpperCase() + age.slice(1)),
    escapeText(answers.sentence ?? ""),
  ];
  return framed(
    {
      title: label.index,
      body: body.filter(Boolean).join("\n\n"),
      footnotes: [],
      freshness,
      words: page.words,
    },
    frame,
  );
}
