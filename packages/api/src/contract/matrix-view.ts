import { date, locales, sourceKinds, statuses, supportLevels } from "@stackmatrix/core/schema";
import * as z from "zod";
import { answers, basis, citation, unsourced } from "./citation.ts";
import { idOf, proseLine } from "./text.ts";

const state = z
  .enum([...supportLevels, "unassessed"])
  .describe("A support level, or `unassessed` where nobody looked.");

const evidence = {
  note: proseLine.optional().describe("A sentence that explains the cell; prose, as it was written."),
  basis: basis.optional(),
  unsourced,
  footnotes: z.array(z.int()).describe("Numbers of footnotes."),
  asOf: citation.asOf,
  seenOn: z.iso.date().optional().describe("Of a text without a date: a day on which it said so."),
  oldest: citation.oldest,
  undated: citation.undated,
};

const viewLink = z.strictObject({ name: z.string(), url: z.url() }).describe("A page elsewhere.");

const formerAnswer = z
  .strictObject({
    support: z.enum(supportLevels),
    since: z.string().optional().describe("The version with which it began."),
    until: z.string().optional().describe("The version with which it ended."),
    status: z.enum(statuses).optional(),
    text: z.string().describe("All of that in words."),
    note: z.string().optional(),
    footnotes: z.array(z.int()).describe("Numbers of footnotes."),
  })
  .describe("What an answer was before.");

/** One cell, in words: one shape for all kinds, since clients in many languages know no other. */
export const viewCell = z
  .strictObject({
    kind: z
      .enum(["support", "rating", "value", "empty"])
      .describe("Of a capability, a tradeoff, a trait or attribute, or one that nobody has filled."),
    service: idOf.services.describe("The service that it speaks of."),
    differs: z
      .boolean()
      .describe("Whether a known answer of another column is another; notes and wording are no difference."),
    support: state.optional().describe("With `support`: the level, or `unassessed`."),
    rating: z.int().min(1).max(5).optional().describe("With `rating`: the step of the scale."),
    word: z
      .string()
      .optional()
      .describe(
        "With `support` and `rating`: the level or the step in words; with `empty`: that nobody looked.",
      ),
    text: proseLine
      .optional()
      .describe("With `value`: what it says; empty where the service has no such field."),
    linked: z
      .array(viewLink)
      .describe("With `value`: the links that it consists of, if it does; then `text` is their names."),
    short: proseLine.optional().describe("With `support`: the few words beside the sign."),
    inheritedFrom: z.string().optional().describe("Name of the service whose answer holds here too."),
    versions: z
      .string()
      .optional()
      .describe("The versions of which it holds, as narrow columns show them, such as `2.0–3.1`."),
    span: z.string().optional().describe("The same in words."),
    status: z.string().optional().describe("How settled it is, in words."),
    links: z.array(viewLink),
    history: z.array(formerAnswer).describe("What held before, the newest first."),
    ...evidence,
  })
  .describe("A cell of a table.");

const publishedCell = z
  .strictObject({
    service: idOf.services,
    text: z.string(),
    gloss: z
      .string()
      .optional()
      .describe("What the words say, for readers of the view's language who cannot read them."),
    disputed: z.boolean().describe("Whether our answer differs."),
  })
  .describe("A cell of an article's table, in the article's own words.");

const correction = z
  .strictObject({
    id: idOf.misconceptions,
    verdict: z.string().optional().describe("In words."),
    claim: proseLine,
    right: proseLine,
  })
  .describe("What is wrong with an article's row.");

const publishedRow = z
  .strictObject({
    label: z.string().optional(),
    labelGloss: z
      .string()
      .optional()
      .describe("What the view calls the row, where its readers cannot read the article's language."),
    cells: z.array(publishedCell),
    correction: correction.optional().describe("Left out where we agree."),
  })
  .describe("What the article behind a row says.");

const scale = z.strictObject({ low: z.string(), high: z.string() });

const viewRow = z
  .strictObject({
    kind: z.enum(["capability", "tradeoff", "trait", "attribute"]),
    id: z.string(),
    heading: z
      .string()
      .optional()
      .describe(
        "What it stands under, together with those of its neighbours that have the same; left out where no heading is above it.",
      ),
    label: z.string(),
    scale: scale.optional().describe("The words for the two ends of a tradeoff's scale."),
    differs: z.boolean().describe("Whether known answers in it differ."),
    by: z.array(z.enum(["level", "rating", "value", "version", "status"])).describe("In what they differ."),
    cells: z.array(viewCell).describe("One for each column."),
    published: publishedRow.optional(),
  })
  .describe("A row of a table.");

const column = z
  .strictObject({
    id: idOf.services,
    name: z.string(),
    shortName: z.string(),
    kind: z.string().optional(),
    layer: idOf.layers.optional(),
  })
  .describe("A column of a table.");

const footnote = z
  .strictObject({
    number: z.int().min(1),
    id: idOf.sources,
    title: z.string(),
    publisher: z.string().optional(),
    kind: z.enum(sourceKinds).optional(),
    url: z.url().optional(),
    date: date.optional().describe("A day, a month or a year; left out where the text carries none."),
    seenOn: z.iso.date().optional().describe("Of a text without a date: a day on which it said so."),
    language: z.enum(locales).describe("Language of the title."),
  })
  .describe("A source as a numbered footnote.");

const freshness = z
  .strictObject({
    oldest: date
      .optional()
      .describe("The oldest date cited, or day on which a text was seen; left out where there is none."),
    undated: z
      .int()
      .min(0)
      .describe("How many of the cited sources carry no date and were not seen on a known day."),
  })
  .describe("How old the sources of a table are.");

/** A matrix in one language, with its footnotes. */
export const matrixView = z
  .strictObject({
    id: idOf.matrices,
    locale: z.enum(locales),
    title: z.string(),
    summary: proseLine.optional(),
    columns: z.array(column),
    rows: z.array(viewRow),
    transpose: z
      .boolean()
      .describe("Whether it is to be laid out with what stands in `columns` as rows, and those as columns."),
    legend: z
      .array(z.strictObject({ support: state, word: z.string() }))
      .describe("The signs that occur, with their words."),
    hasRatings: z.boolean(),
    hasVersions: z.boolean().describe("Whether a version stands beside a sign."),
    ratingScale: scale
      .optional()
      .describe("The words for the two ends of the ratings' scale, where there is one scale."),
    answers: z
      .strictObject({
        ...answers.shape,
        sentence: z.string().optional().describe("Says how many are unsourced; left out where none is."),
      })
      .describe("How many answers there are, and how many of them name nothing that they rest on."),
    articles: z
      .array(
        z.strictObject({
          id: z.string(),
          title: z.string(),
          language: z.enum(locales),
          footnotes: z.array(z.int()),
        }),
      )
      .describe("The articles whose tables it examines."),
    footnotes: z.array(footnote),
    freshness,
  })
  .describe("A matrix in one language, ready to lay out.");

/** The parts of a view that have schemas of their own. */
export const viewParts = {
  SupportState: state,
  ViewLink: viewLink,
  FormerAnswer: formerAnswer,
  ViewCell: viewCell,
  ViewRow: viewRow,
  ViewColumn: column,
  PublishedRow: publishedRow,
  PublishedCell: publishedCell,
  Correction: correction,
  Footnote: footnote,
  Freshness: freshness,
} as const;
