import type { Prose } from "@stackmatrix/core";
import { type Locale, languageNames } from "@stackmatrix/core/schema";
import {
  type CellView,
  type CommonView,
  type DiagramView,
  type LocalWord,
  type MatrixView,
  type OriginView,
  type ReleaseTable,
  type ServiceLabel,
  type SourceView,
  type Unassessed,
  type Words,
  words,
} from "@stackmatrix/view";
import { cellDetails, cellSign, evidenceLine } from "./cell-markdown.ts";
import { commonList } from "./common-list.ts";
import { codeSpan, escapeCell, escapeTarget, escapeText, type Markdown } from "./escape.ts";
import { externalIds } from "./external-ids.ts";
import { footnoteMarks, sourceLine } from "./footnotes.ts";
import { legendLine } from "./legend-line.ts";
import { articleTable, matrixTable } from "./matrix-table.ts";
import { diagramLine, mermaidFlowchart, nodeLabel } from "./mermaid.ts";
import type { MatrixModel } from "./pages/matrix-model.ts";
import { addressOf, type Named, type Places } from "./places.ts";
import { releaseTable } from "./release-table.ts";
import type { TableEvidence } from "./table-evidence.ts";
import { unassessedLine } from "./unassessed-line.ts";
import { unsourcedLine } from "./unsourced-line.ts";

/** What every template is given besides its view. */
interface Root {
  readonly words: Words;
  /** The way from the page to the folder of its language. */
  readonly up: string;
  /** Whether what is laid out is a block in a file of somebody's own: it has no anchors, and pages are not there. */
  readonly isBlock?: boolean;
  readonly places: Places;
}

interface HelperOptions {
  readonly data: { readonly root: Root };
}

/** All that templates can call: each takes data and gives Markdown, so that nothing reaches a page unescaped. */
export const templateHelpers = {
  /** A text in a line. */
  text: (text: Prose | number) => escapeText(typeof text === "number" ? String(text) : text),
  /** The position in a list, from 1. */
  number: (index: number) => String(index + 1),
  /** A text at the start of a line or heading, with a capital where the language has capitals. */
  sentence: (text: string) => escapeText(text.charAt(0).toUpperCase() + text.slice(1)),
  /** A text as it was typed, such as the name of a file. */
  code: (text: string) => codeSpan(text),
  /** A text in a table's cell. */
  cell: (text: Prose) => escapeCell(text),
  /** A text inside an HTML tag. */
  html: (text: string) => text.replace(/[&<>"{]/g, (character) => `&#${character.charCodeAt(0)};`),
  /** Markdown that was escaped where it was made. */
  insert: ({ markdown }: Markdown) => markdown,
  /** What a text says, and behind it what that says in the page's language. */
  quotation: ({ gloss, quote = "" }: OriginView, { data }: HelperOptions) => {
    const { phrase } = data.root.words;
    const behind = gloss === undefined ? "" : `${phrase.beforeGloss}${phrase.gloss(gloss)}`;
    return escapeText(`${phrase.quote(quote)}${behind}`);
  },
  /** Texts in a line. */
  list: (texts: readonly string[], { data }: HelperOptions) =>
    escapeText(texts.join(data.root.words.phrase.comma)),
  /** The place that links with an id lead to. */
  anchor: (id: string, { data }: HelperOptions) => (data.root.isBlock ? "" : `<a id="${id}"></a>`),
  /** The name of an entity, linked to its own page. */
  page: (title: string, folder: string, id: string, { data }: HelperOptions) =>
    pageLink(title, `${folder}/${id}.md`, data.root),
  /** A link to a page of the language. */
  open: (title: string, path: string, { data }: HelperOptions) => pageLink(title, path, data.root),
  /** The name of an entity, linked to its place on the page of its kind. */
  place: (title: string, path: string, id: string, { data }: HelperOptions) =>
    data.root.isBlock ? escapeText(title) : `[${escapeText(title)}](${placeOf(path, id, data.root)})`,
  /** The name of a service or a row, linked to where all of it is told. */
  name: (named: Named, { data }: HelperOptions) => nameLink(named, data.root),
  /** The place of a row on a page that has rows of several kinds. */
  rowAnchor: (row: Omit<Named, "label">, { data }: HelperOptions) =>
    data.root.isBlock ? "" : `<a id="${row.kind}-${row.id}"></a>`,
  /** The place of its notes on the same page. */
  notesAnchor: (row: Omit<Named, "label">, { data }: HelperOptions) =>
    data.root.isBlock ? "" : `<a id="${notesId(row)}"></a>`,
  /** A link out of the pages. */
  url: (title: string, url: string) => `[${escapeText(title)}](${escapeTarget(url)})`,
  /** The name of a service, linked to its page. */
  service: (service: ServiceLabel, { data }: HelperOptions) => serviceLink(service, data.root),
  /** The names of services, linked to their pages. */
  services: (services: readonly ServiceLabel[], { data }: HelperOptions) =>
    services.map((service) => serviceLink(service, data.root)).join(data.root.words.phrase.comma),
  /** The marks of footnotes, where nothing stands before them. */
  refs: (numbers: readonly number[]) => footnoteMarks(numbers).trim(),
  /** The marks of footnotes after a text. */
  marks: (numbers: readonly number[]) => footnoteMarks(numbers),
  /** A cell with what is known behind it. */
  details: (cell: CellView, { data }: HelperOptions) => cellDetails(cell, data.root.words),
  sign: (cell: CellView) => (cellSign(cell) === "" ? "" : `${cellSign(cell)} `),
  /** A matrix with the marks of what its answers rest on, links at its heads, and arrows to its notes. */
  matrixTable: (model: MatrixModel, { data }: HelperOptions) => pageTable(model, data.root),
  /** What most answers rest on, where that is told once. */
  commonGrounds: (evidence: TableEvidence, { data }: HelperOptions) => commonGrounds(evidence, data.root),
  /** The services that a row does not mention. */
  unassessed: (services: Unassessed<ServiceLabel>, { data }: HelperOptions) =>
    unassessedLine(services, data.root.words, (service) => serviceLink(service, data.root)),
  /** The rows that do not mention a service. */
  unassessedRows: (rows: Unassessed<Named>, { data }: HelperOptions) =>
    unassessedLine(rows, data.root.words, (row) => nameLink(row, data.root)),
  releaseTable: (releases: ReleaseTable) => releaseTable(releases),
  /** What any entity may have, as items of a list. */
  common: (common: CommonView, { data }: HelperOptions) => commonList(common, data.root.words),
  /** The same as items of a list in an item. */
  indented: (common: CommonView, { data }: HelperOptions) =>
    commonList(common, data.root.words)
      .replace(/^(?=.)/gm, "\n  ")
      .replaceAll("\n\n", "\n"),
  /** Ids of other data sets in a cell. */
  externalIds: (ids: CommonView["externalIds"], { data }: HelperOptions) => externalIds(ids, data.root.words),
  articleTable: (matrix: MatrixView, { data }: HelperOptions) =>
    articleTable(matrix, data.root.words, (id) => placeOf("misconceptions.md", id, data.root)),
  legend: ({ matrix, notes }: MatrixModel, { data }: HelperOptions) =>
    legendLine(matrix, data.root.words, notes.length > 0 ? [`${arrow} ${data.root.words.label.notes}`] : []),
  mermaid: (diagram: DiagramView) => mermaidFlowchart(diagram),
  line: (diagram: DiagramView) => escapeText(diagramLine(diagram)),
  node: (node: DiagramView["nodes"][number]) => escapeText(nodeLabel(node)),
  /** What a language calls itself. */
  language: (locale: Locale) => escapeCell(languageNames[locale]),
  /** A word of the glossary with those that are right too, and those to avoid struck out. */
  word: (word: LocalWord) => glossaryWord(word),
  /** Says how many answers of a matrix name nothing that they rest on. */
  unsourced: (matrix: MatrixView) => unsourcedLine(matrix),
  sourceLine: (source: SourceView, { data }: HelperOptions) => sourceLine(source, data.root.words),
  sourceCheck: (day: string, { data }: HelperOptions) => escapeText(data.root.words.phrase.checkedOn(day)),
} as const;

/** Leads from a row of a table down to its notes. */
const arrow = "↓";

function pageTable({ evidence, matrix, notes }: MatrixModel, root: Root): string {
  const withNotes = new Set(notes.map(notesId));
  return matrixTable(matrix, {
    marksOf: evidence.marksOf,
    nameOf(head) {
      const link = nameLink(head, root);
      // Nothing leads to the field of a service, and services have pages of their own.
      if (head.kind === "service" || head.kind === "attribute")
        return { markdown: `${link}${evidence.rowMarksOf(head)}` };
      const more = withNotes.has(notesId(head)) ? ` [${arrow}](#${notesId(head)})` : "";
      const marks = evidence.rowMarksOf(head);
      return { markdown: `<a id="${head.kind}-${head.id}"></a>${link}${marks}${more}` };
    },
  });
}

function commonGrounds({ common }: TableEvidence, { words }: Root): string {
  if (!common) return "";
  return `${escapeText(words.label.unlessSaid)}${words.phrase.colon}${evidenceLine(common, words)}`;
}

function notesId({ id, kind }: Omit<Named, "label">): string {
  return `note-${kind}-${id}`;
}

function nameLink(named: Named, root: Root): string {
  const address = addressOf(named, root.places);
  return address === undefined ? escapeText(named.label) : pageLink(named.label, address, root);
}

/** A link to a page of the language; only its text in a file beside which there are no pages. */
function pageLink(title: string, path: string, { isBlock, up }: Root): string {
  const name = escapeText(title);
  return isBlock ? name : linkTo(name, `${up}${path}`);
}

function placeOf(page: string, id: string, { places, up }: Root): string {
  return `${up}${places.pageOf(page, id)}#${id}`;
}

/** Behind a bracket, a caret would make a name a footnote. */
function linkTo(name: string, address: string): string {
  return `[${name.replace(/^\^/, "\\^")}](${address})`;
}

function serviceLink({ id, name }: ServiceLabel, root: Root): string {
  return pageLink(name, `services/${id}.md`, root);
}

/** In the language of the word, not of the page. */
function glossaryWord({ also, avoid, locale, word }: LocalWord): string {
  const right = [word, ...also].map((text) => escapeCell(text));
  const wrong = avoid.map((text) => `~~${escapeCell(text)}~~`);
  return [...right, ...wrong].join(words[locale].phrase.comma);
}
