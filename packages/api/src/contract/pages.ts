import { locales, serviceAttributes, sourceKinds } from "@stackmatrix/core/schema";
import * as z from "zod";
import { citation } from "./citation.ts";
import { ids, itemId, text } from "./text.ts";

const glosses = z.record(ids.ServiceId, z.string());

/** What quotations say, for readers of other languages. */
export const gloss = z
  .strictObject({ en: glosses.optional(), "zh-TW": glosses.optional(), "zh-CN": glosses.optional() })
  .describe("What quotations say, by language and service; a language without any is left out.");

/** The wording of the article that a row comes from. */
export const published = z
  .strictObject({
    source: ids.SourceId.describe("The article."),
    label: z.string().optional().describe("What the article calls the row."),
    values: z
      .record(ids.ServiceId, z.string())
      .describe("Its cells, in the language that they were written in."),
    gloss: gloss.describe("What its cells say, for readers who cannot read them."),
    misconception: ids.MisconceptionId.optional().describe(
      "Says what is wrong with them; without it, we agree.",
    ),
    disputed: z.array(ids.ServiceId).describe("The services whose cell differs from ours."),
  })
  .describe("The wording of the article that a row comes from.");

/** A row of a matrix. */
export const matrixRow = z
  .strictObject({
    kind: z
      .enum(["capability", "tradeoff", "trait", "attribute"])
      .describe("What the row shows; an `attribute` is a field of the services."),
    id: z
      .string()
      .describe(
        `Id of the capability, tradeoff or trait, or the name of the field: ${serviceAttributes.join(", ")}.`,
      ),
    label: text.describe("What this table calls the row."),
    published: published.optional(),
  })
  .describe("A row of a matrix.");

/** A named table. */
export const matrix = z
  .strictObject({
    id: ids.MatrixId,
    title: text,
    summary: text.describe("The question that it answers, or what a reader takes away."),
    services: z.array(ids.ServiceId).describe("Its columns."),
    rows: z.array(matrixRow),
  })
  .describe("A named table.");

/** One of the things that a word is used for. */
export const meaning = z
  .strictObject({
    id: itemId,
    vendor: z.string().optional().describe("Who uses the word so."),
    expansion: z.string().describe("What the word stands for there."),
    service: ids.ServiceId.optional().describe("The service that it names, if the dataset has it."),
    text,
    ...citation,
  })
  .describe("One of the things that a word is used for.");

const confusion = z.strictObject({ id: itemId, text, ...citation }).describe("How to tell two things apart.");

/** A word that people trip over. */
export const term = z
  .strictObject({
    id: ids.TermId,
    word: z.string().describe("The word as it is written, the same in every language."),
    name: text.describe("A heading that says more than the word alone."),
    summary: text,
    meanings: z.array(meaning),
    confusedWith: z.array(confusion).describe("What it is taken for, and how to tell the two apart."),
  })
  .describe("A word that people trip over.");

const shown = z
  .strictObject({ kind: z.string().describe("Kind of the entity, such as `matrices`."), id: z.string() })
  .describe("An entity that a block shows.");

/** A part of a sheet. */
export const block = z
  .strictObject({
    block: z.string().describe("What kind of block it is, such as `matrix`."),
    shows: z.array(shown).describe("The entities that it shows, in order."),
    part: z.string().optional().describe("With `service`: the part of its profile."),
    detail: z.boolean().describe("Whether misconceptions have their explanations."),
    title: text.optional().describe("A heading of the sheet's own."),
    lead: text.optional().describe("A line under the heading."),
    width: z.enum(["full", "half", "third", "two-thirds"]).describe("Share of the page's width."),
  })
  .describe("A part of a sheet.");

/** A printed cheat sheet. */
export const sheet = z
  .strictObject({
    id: ids.SheetId,
    title: text.describe("The point, read from across the room."),
    subtitle: text,
    size: z.enum(["A4", "A3", "Letter"]),
    orientation: z.enum(["portrait", "landscape"]),
    maxPages: z.int().min(1).optional().describe("How many pages it may take."),
    keywords: z.array(text),
    blocks: z.array(block).describe("In reading order."),
  })
  .describe("A printed cheat sheet.");

const coveringEntity = z
  .strictObject({ kind: z.string().describe("Kind of the entity, such as `services`."), id: z.string() })
  .describe("An entity that takes up a statement.");

/** Something that an article says. */
export const statement = z
  .strictObject({
    id: z.string().describe("Unique within its source."),
    text: text.optional().describe("What it says, in a few words."),
    coveredBy: z.array(coveringEntity).describe("The entities that take it up; empty where none does yet."),
    note: text.optional().describe("What a reader should know about how it is covered."),
  })
  .describe("Something that an article says, and the entities that take it up.");

/** A citation. */
export const source = z
  .strictObject({
    id: ids.SourceId,
    title: z.string().describe("In the language of the text."),
    publisher: z.string(),
    kind: z
      .enum(sourceKinds)
      .describe(
        "`primary`: the vendor or project itself; `secondary`: somebody else; `article`: a text that is examined.",
      ),
    url: z.url().optional(),
    date: z.iso.date().optional().describe("Date of the text; left out where it carries none."),
    language: z.enum(locales).describe("Language of the text."),
    licence: z.string().optional().describe("Under which licence the text may be used."),
    copy: z.string().optional().describe("Which copy was read."),
    note: text.optional().describe("What a reader should know about its age or standing."),
    statements: z.array(statement).describe("Of an article: what it says, one by one."),
  })
  .describe("A citation.");

/** The parts of these entities that have schemas of their own. */
export const pageParts = {
  Confusion: confusion,
  Shown: shown,
  CoveringEntity: coveringEntity,
  Statement: statement,
} as const;
