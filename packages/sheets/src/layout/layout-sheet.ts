import type { Prose } from "@stackmatrix/core";
import { languageTags } from "@stackmatrix/core/schema";
import {
  type BlockView,
  dayInWords,
  type Footnote,
  type NewestRelease,
  type QuestionView,
  type SheetView,
  signs,
  type ViewContext,
  type Words,
} from "@stackmatrix/view";
import { pageArea } from "../style/paper.ts";
import { evenColumns, type ItemShape } from "./even-columns.ts";
import { layoutDiagram } from "./layout-diagram.ts";
import { layoutGlossary } from "./layout-glossary.ts";
import { layoutMatrix, scaleText } from "./layout-matrix.ts";
import { layoutRating, type RatingLayout } from "./layout-rating.ts";
import { layoutRows, type Row, shareOf } from "./layout-rows.ts";
import type { PaperRoom } from "./page-parts.ts";
import { paperRoom } from "./paper-room.ts";
import { sharedSource } from "./shared-source.ts";
import { widenDrawings } from "./widen-drawings.ts";

/** A sheet as its template takes it. */
export interface SheetLayout {
  readonly title: string;
  readonly subtitle: Prose;
  /** Whether it is meant for one page, and fills it, with the legend at its foot; any other has it where signs begin. */
  readonly isPoster: boolean;
  readonly rows: readonly RowLayout[];
  /** The rows of a folded sheet's lower half; nothing where it is not to be folded. */
  readonly rowsBelowFold?: readonly RowLayout[] | undefined;
  readonly hasLegend: boolean;
  readonly legend: readonly (SheetView["legend"][number] & { readonly character: string })[];
  readonly ratingLegend: string;
  /** Whether a legend or sources stand under the content. */
  readonly hasFoot: boolean;
  /** What a version beside a sign means; empty where there is none. */
  readonly versionLegend: string;
  /** A rating that the legend shows. */
  readonly ratingExample: RatingLayout;
  readonly sourcesHead: string;
  /** Columns that the sources flow through on wide paper; 0 where it is one. */
  readonly sourceColumns: number;
  readonly footnotes: readonly object[];
  readonly answersHead: string;
  /** Columns that the answers flow through; 0 where it is one. */
  readonly answerColumns: number;
  /** The answers that stand behind the last block, under the headings of their questions. */
  readonly answers: readonly { readonly title: string; readonly questions: readonly object[] }[];
  /** Whether the sources have pages of their own. */
  readonly sourcesAtEnd: boolean;
  /** Where else the same is to be read; said behind sources that have pages of their own. */
  readonly elsewhere: readonly Elsewhere[];
}

/** Blocks side by side. */
export interface RowLayout {
  readonly columns: number;
  /** Whether one block has the row for itself. */
  readonly single: boolean;
  readonly blocks: readonly object[];
}

/** Another place where a sheet's content is, by an address or by a path. */
export interface Elsewhere {
  readonly label: string;
  /** Empty where there is a path. */
  readonly url: string;
  readonly path: string;
}

/** What a sheet is laid out with. */
export interface SheetLayoutOptions {
  /** The factor that its type will be set by: smaller type leaves room for more columns. */
  readonly scale?: number;
  readonly elsewhere?: readonly Elsewhere[];
  /** What stands beside the title, in millimetres of its width. */
  readonly besideTitle?: number;
}

/** Lays a sheet out: which blocks stand side by side, and everything the templates print. */
export function layoutSheet(
  sheet: SheetView,
  page: ViewContext,
  { scale = 1, elsewhere = [], besideTitle = 0 }: SheetLayoutOptions = {},
): SheetLayout {
  const { words } = page;
  const room = pageArea(sheet).width / scale;
  const blocks = sheet.blocks.map((block) =>
    // Drawings do not get smaller with the type.
    widenDrawings(block, page, ({ width }) => ((room + gap) * shareOf(width) - gap) * Math.min(1, scale)),
  );
  const hasScales = sheet.hasRatings && sheet.ratingScale === undefined;
  const firstWithSigns = sheet.fitPages === 1 ? undefined : blocks.find(hasSigns);
  const rowsOf = (some: readonly BlockView[]) =>
    layoutRows(some).map((row) => ({
      columns: row.columns,
      single: row.blocks.length === 1,
      blocks: row.blocks.map((block) => ({
        ...layoutBlock(block, page, {
          room: roomOf(block, row, room),
          hasScales,
          paper: paperRoom(sheet, block, { scale, besideTitle }),
        }),
        hasLegend: block === firstWithSigns,
      })),
    }));
  const fold = foldOf(sheet);
  const answered = blocks.flatMap((block) => (block.block === "questions" && block.apart ? [block] : []));
  const sourcesAtEnd = sheet.sources === "end" && sheet.footnotes.length > 0;
  const isPoster = sheet.fitPages === 1;
  const hasLegend = sheet.legend.length > 0 || sheet.hasRatings || sheet.hasVersions;
  return {
    title: sheet.title,
    subtitle: sheet.subtitle ?? "",
    isPoster,
    rows: rowsOf(blocks.slice(0, fold)),
    rowsBelowFold: fold === undefined ? undefined : rowsOf(blocks.slice(fold)),
    hasLegend,
    legend: sheet.legend.map((entry) => ({ ...entry, character: signs[entry.support] })),
    ratingLegend: sheet.hasRatings ? ratingLegend(sheet, words) : "",
    ratingExample: layoutRating(3),
    hasFoot: (isPoster && hasLegend) || (sheet.footnotes.length > 0 && !sourcesAtEnd),
    versionLegend: sheet.hasVersions ? words.label.versionBeside : "",
    sourcesHead: words.label.footnotes,
    sourceColumns: sourcesAtEnd ? columnsIn(room * scale, shortItem) : columnsIn(room, sourceWidth),
    footnotes: sheet.footnotes.map((footnote) => layoutFootnote(footnote, words)),
    answersHead: words.label.answers,
    answerColumns: columnsIn(room, shortItem),
    answers: answered.map(({ first, questions, title }) => ({
      title,
      questions: questions.map((question, index) => layoutQuestion(question, first + index)),
    })),
    sourcesAtEnd,
    elsewhere,
  };
}

/** The first block of the lower half; only an upright page that is filled has one, and its upper half is not empty. */
function foldOf({ blocks, fitPages, orientation }: SheetView): number | undefined {
  const first = blocks.findIndex(({ belowFold = false }) => belowFold);
  return fitPages === 1 && orientation === "portrait" && first > 0 ? first : undefined;
}

/** Whether a block has what the legend explains. */
function hasSigns(block: BlockView): boolean {
  return block.block === "matrix" && (block.matrix.legend.length > 0 || block.matrix.hasRatings);
}

function ratingLegend({ ratingScale }: SheetView, words: Words): string {
  if (!ratingScale) return `${words.label.rating} 1–5`;
  return scaleText(ratingScale, words);
}

function layoutBlock(
  block: BlockView,
  page: ViewContext,
  {
    room,
    hasScales,
    paper,
  }: { readonly room: number; readonly hasScales: boolean; readonly paper?: PaperRoom | undefined },
): object {
  const { words } = page;
  const head = { kind: block.block, title: block.title, lead: block.lead ?? "", width: block.width };
  switch (block.block) {
    case "layers":
      return {
        ...head,
        partial: "layers",
        isStacked: room < layerWidth,
        layers: block.layers.map((layer) => ({
          ...layer,
          original: layer.original ?? "",
          hasText: layer.question !== undefined || layer.brief !== undefined || layer.footnotes.length > 0,
        })),
      };
    case "matrix":
      return {
        ...head,
        partial: "matrix",
        ...layoutMatrix(block.matrix, { words, room, hasScales, paper, notes: block.notes }),
      };
    case "path":
      return {
        ...head,
        partial: "path",
        columns: evenColumns(block.path.steps.length, room, stepItem),
        steps: block.path.steps.map((step, index) => ({
          ...step,
          number: index + 1,
          picture: step.picture ?? "",
          services: step.services.map(({ name }) => name),
        })),
      };
    case "diagrams":
      return {
        ...head,
        partial: "diagrams",
        wrongHead: words.label.wrongFlow,
        rightHead: words.label.rightFlow,
        colon: words.phrase.colon,
        diagrams: block.diagrams.map((diagram) => layoutDiagram(diagram, { locale: page.locale, room })),
        hasSummaries: block.width === "full",
      };
    case "term":
      return {
        ...head,
        partial: "term",
        columns: block.width === "full" ? evenColumns(block.term.meanings.length, room, meaningItem) : 0,
        hasVendors: block.term.meanings.some(({ vendor }) => vendor !== undefined),
        meanings: block.term.meanings.map((meaning) => ({ ...meaning, vendor: meaning.vendor ?? "" })),
      };
    case "guide":
      return {
        ...head,
        partial: "guide",
        ...grid(block.guide.outcomes.length, room, outcomeItem),
        caveat: block.guide.caveat ?? "",
        outcomes: block.guide.outcomes.map((outcome) => ({
          ...outcome,
          when: outcome.when.map((condition) => ({ ...condition, footnotes: footnotesOf(condition) })),
        })),
      };
    case "analogy":
      return {
        ...head,
        partial: "analogy",
        ...grid(block.analogy.parts.length, room, stepItem),
        parts: block.analogy.parts,
        limits: block.analogy.limits ?? "",
      };
    case "misconceptions":
      return {
        ...head,
        partial: block.detail ? "misconceptions-detail" : "misconceptions",
        columns: columnsIn(room, block.detail ? shortItem : longItem, block.columns),
        rightIs: words.label.rightIs,
        colon: words.phrase.colon,
        misconceptions: block.misconceptions.map((item) => ({
          ...item,
          explanation: item.explanation ?? "",
          origins: item.claimedIn.map(({ howWord, language, title }) => ({
            title,
            language: languageTags[language],
            how: howWord,
          })),
        })),
      };
    case "questions":
      return {
        ...head,
        partial: block.apart ? "questions-asked" : "questions",
        columns: columnsIn(room, shortItem, block.columns),
        questions: block.questions.map((question, index) => layoutQuestion(question, block.first + index)),
      };
    case "glossary":
      return {
        ...head,
        partial: "glossary",
        columns: columnsIn(room, shortItem),
        lang: languageTags[page.locale],
        notWord: `${words.label.notWord}${words.phrase.colon.trimEnd()}`,
        // Outside of what is kept on one line, or nothing behind it could begin another.
        behindNot: words.phrase.colon.slice(words.phrase.colon.trimEnd().length),
        sections: block.sections.map(layoutGlossary),
      };
    case "service":
      return {
        ...head,
        columns: columnsIn(room, shortItem),
        ...layoutServicePart(block.service, words, room),
      };
    default:
      return block satisfies never;
  }
}

/** The gap between blocks, in millimetres; the stylesheet has the same. */
const gap = 6;

/** The width that a block has in its row, in millimetres. */
function roomOf({ width }: BlockView, { blocks, columns }: Row<BlockView>, room: number): number {
  if (columns > 0) return (room - (columns - 1) * gap) / columns;
  return blocks.length === 1 ? room : (room - (blocks.length - 1) * gap) * shareOf(width);
}

/** The least widths, in millimetres, at which items of several sentences and of one or two can be read. */
const shortItem = 80;
const longItem = 66;

/** Lines of small type that are longer than twice this are hard to read, in millimetres. */
const sourceWidth = 84;

/** Where a layer's number, name, question and services have room side by side, in millimetres. */
const layerWidth = 145;

/** What stands in rows of a grid: steps and parts in a few words each, meanings, and the cards of a guide. */
const stepItem: ItemShape = { least: 26, gap: 4, most: 6 };
const meaningItem: ItemShape = { least: 40, gap: 4, most: 4 };
const outcomeItem: ItemShape = { least: 40, gap: 3, most: 3 };

/** The columns of a grid, and whether one row holds all of it. */
function grid(count: number, room: number, shape: ItemShape): { columns: number; isOneRow: boolean } {
  const columns = evenColumns(count, room, shape);
  return { columns, isOneRow: count <= columns };
}

/** How many columns items flow through: as many as are asked for, or as have room; 0 where it is one. */
function columnsIn(room: number, width: number, asked?: number): number {
  const columns = asked ?? Math.floor((room + gap) / (width + gap));
  return columns > 1 ? columns : 0;
}

function layoutServicePart(
  part: Extract<BlockView, { block: "service" }>["service"],
  words: Words,
  room: number,
): object {
  switch (part.part) {
    case "summary":
      return {
        ...part,
        partial: "service-summary",
        release: releaseLine(part.release, words),
        releaseFootnotes: part.release?.footnotes ?? [],
      };
    case "concepts":
      return { ...part, partial: "service-concepts" };
    case "steps":
      return {
        partial: "path",
        columns: evenColumns(part.items.length, room, stepItem),
        steps: part.items.map((item, index) => ({
          ...item,
          number: index + 1,
          picture: "",
          layer: "",
          services: [],
        })),
      };
    case "takes-over":
      return { ...part, partial: "service-points" };
    case "when":
      return {
        ...part,
        partial: "service-when",
        columns: evenColumns(2, room, { least: 38, gap, most: 2 }),
        useHead: words.label.useWhen,
        avoidHead: words.label.avoidWhen,
      };
    case "relations":
      return {
        partial: "service-relations",
        relations: part.relations.map((relation) => ({ ...relation, note: relation.note ?? "" })),
      };
    case "quotas": {
      const once = sharedSource(part.quotas.map(({ footnotes }) => footnotes));
      return {
        partial: "service-quotas",
        hasAdjustable: part.quotas.some(({ adjustable = false }) => adjustable),
        oneSource: once === undefined ? "" : words.label.oneSource,
        onceCited: once === undefined ? [] : [once],
        quotas: part.quotas.map((quota) => ({
          ...quota,
          footnotes: once === undefined ? quota.footnotes : [],
          note: quota.note ?? "",
          adjustable: quota.adjustable ? words.label.adjustable : "",
        })),
      };
    }
    default:
      return part satisfies never;
  }
}

/** The newest release in a line; empty where none is known. */
function releaseLine(release: NewestRelease | undefined, { label, phrase }: Words): string {
  if (!release) return "";
  const { date, version } = release;
  return `${label.release}${phrase.colon}${date === undefined ? version : `${version} · ${date}`}`;
}

function layoutQuestion(question: QuestionView, number: number): object {
  return {
    ...question,
    number,
    explanation: question.explanation ?? "",
    footnotes: footnotesOf(question),
  };
}

/** The sources of a statement together with those of the cells it rests on. */
function footnotesOf(statement: {
  readonly footnotes: readonly number[];
  readonly facts: readonly { readonly footnotes: readonly number[] }[];
}): readonly number[] {
  const all = [...statement.footnotes, ...statement.facts.flatMap((fact) => fact.footnotes)];
  return [...new Set(all)].sort((a, b) => a - b);
}

function layoutFootnote(
  { date, kind, language, number, publisher, seenOn, title, url }: Footnote,
  words: Words,
): object {
  return {
    number,
    title,
    language: languageTags[language],
    publisher: publisher ?? "",
    date: dayInWords({ date, seenOn }, words),
    kind: kind === undefined || kind === "primary" ? "" : words.sourceKind[kind],
    url: url ?? "",
    host: url ? new URL(url).hostname.replace(/^www\./, "") : "",
  };
}
