import { type Diagnostic, type Location, nearestName, type SourceFile } from "@stackmatrix/core";
import type { Parents } from "mdast";
import { argumentsIn, type WrittenArgument } from "./arguments-in.ts";
import { commentForm } from "./comment-form.ts";
import { isMdx } from "./is-mdx.ts";
import { type Line, linesOf } from "./lines-of.ts";
import { nearMarker } from "./near-marker.ts";
import { type Comment, type Span, type Survey, surveyDocument } from "./survey-document.ts";

/** What an author says in a marker, and where. */
export interface Argument extends Pick<WrittenArgument, "key" | "value" | "isOpen"> {
  readonly location: Location;
}

/** A comment that begins or ends a block. */
export interface Marker extends Span {
  readonly word: "begin" | "end";
  readonly arguments: readonly Argument[];
  readonly line: Line;
  /** Whether it stands in a line of text, and not by itself. */
  readonly isInline: boolean;
  /** Whether it is a part of a link, in which no other can be. */
  readonly isLinked: boolean;
  /** The depth of the nearest heading above it; 0 where there is none. */
  readonly depth: number;
  readonly signs: Signs;
  /** What each line after it begins with in the list items and quotations that it stands in. */
  readonly prefix: string;
  /** What it is a part of. */
  readonly container: Parents;
  readonly location: Location;
}

/** What the owner of a file writes before items of lists, and around emphasis. */
export interface Signs {
  readonly bullet: string;
  readonly emphasis: string;
}

/** As Prettier writes it. */
const plainSigns: Signs = { bullet: "-", emphasis: "_" };

/**
 * The markers of a file in their order, and what is wrong with single ones or was probably meant to be one. A file that says what it
 * said the last time is not read again, in a process that watches.
 */
export function findMarkers(file: SourceFile): readonly (Marker | Diagnostic)[] {
  const known = last.get(file.path);
  if (known?.text === file.text) return known.found;
  const found = readMarkers(file);
  last.set(file.path, { text: file.text, found });
  return found;
}

const last = new Map<string, { readonly text: string; readonly found: readonly (Marker | Diagnostic)[] }>();

function readMarkers(file: SourceFile): readonly (Marker | Diagnostic)[] {
  const { path, text } = file;
  if (!mention.test(text)) return [];
  const lines = linesOf(text);
  const foreign = isMdx(path) ? foreignMarkers(text) : [];
  const survey = surveyDocument({ path, text: withStandIns(text, foreign) });
  if (!survey.ok) return survey.diagnostics;
  const { comments, indented, prose } = survey.value;
  const page: Page = { path, lines };
  const found = pairedInline(comments.flatMap((comment) => readComment(page, comment) ?? []));
  return [
    ...withSurroundings(found, survey.value),
    ...indented.flatMap((span) => markersInCode(page, span)),
    ...foreign.flatMap((span) =>
      prose.charAt(span.start) === standIn ? misspelt(page, span, span.meant) : [],
    ),
    ...markersInProse(page, prose),
  ];
}

/** Half of the tool's name: without that, nothing can be meant as a marker. */
const mention = /stack|matri/i;

/** A file with its lines. */
interface Page {
  readonly path: string;
  readonly lines: readonly Line[];
}

const words = ["begin", "end"] as const;

/** A marker that is one, in one line: its word, and its arguments. */
const exact = /^[ \t]*stackmatrix:(?<word>[\w-]+)(?:[ \t]+(?<rest>.*?))?[ \t]*$/;

function readComment(page: Page, comment: Comment): Marker | Diagnostic | undefined {
  const { content, isClosed } = comment;
  const isWhole = isClosed && !content.includes("<!--");
  const { word, rest = "" } = (isWhole ? exact.exec(content)?.groups : undefined) ?? {};
  if (word !== undefined) return readMarker(page, comment, { word, rest });
  const { marker } = /^\s*stackmatrix:(?<marker>\S+)/.exec(content)?.groups ?? {};
  if (isWhole && marker !== undefined && /[\r\n]/.test(content))
    return { code: "docs/shared-line", location: placeOf(page, comment), args: {} };
  const [firstLine = ""] = content.split(/[\r\n]/, 1);
  const meant = nearMarker(isWhole ? content : firstLine, "comment");
  if (meant !== undefined) return misspelt(page, comment, meant);
  return marker === undefined ? undefined : unknownMarker(page, comment, marker);
}

function readMarker(
  page: Page,
  comment: Comment,
  { rest, word }: { readonly word: string; readonly rest: string },
): Marker | Diagnostic | undefined {
  const line = lineAt(page, comment.start);
  const location = placeOf(page, comment);
  const known = words.find((candidate) => candidate === word);
  if (!known) return unknownMarker(page, comment, word);
  const before = line.text.slice(0, comment.start - line.offset);
  const after = line.text.slice(comment.end - line.offset);
  const isFirst = comment.isFirst && comment.place === "block";
  const isOnOneLine = comment.end <= line.offset + line.text.length;
  const given = markerArguments(page, line, { rest, from: comment.start - line.offset });
  const isAlone = isOnOneLine && !/\S/.test(after) && (isFirst || /^[\s>]*$/.test(before));
  const isInline = !isAlone && isOnOneLine && comment.place === "paragraph";
  if (!isAlone && !(isInline && (known === "end" || isValue(given))))
    return sharedLine(location, { given, before });
  if (!isInline && comment.place !== "block")
    return { code: "docs/misplaced-marker", location, args: { within: comment.place } };
  return {
    word: known,
    arguments: given,
    start: comment.start,
    end: comment.end,
    line,
    isInline,
    isLinked: comment.isLinked,
    depth: 0,
    signs: plainSigns,
    prefix: isInline ? "" : prefixAfter(before),
    container: comment.container,
    location,
  };
}

/** A value may stand in a sentence; everything else takes lines of its own. */
function isValue(given: readonly Argument[]): boolean {
  return given.some(({ key }) => key === "value");
}

/** A marker that should stand alone; a comment at the start of a line makes HTML of that, and one report is enough. */
function sharedLine(
  location: Location,
  { before, given }: { readonly before: string; readonly given: readonly Argument[] },
): Diagnostic | undefined {
  if (/stackmatrix:begin\s(?:[^>]*\s)?value\b/.test(before)) return undefined;
  return isValue(given)
    ? { code: "docs/misplaced-marker", location, args: { within: "line-start" } }
    : { code: "docs/shared-line", location, args: {} };
}

/** An end in a line of text ends a value of the same text; any other should stand by itself. */
function pairedInline(found: readonly (Marker | Diagnostic)[]): readonly (Marker | Diagnostic)[] {
  let open: Marker | undefined;
  return found.map((item) => {
    if ("code" in item) return item;
    const isEnd = item.word === "end";
    if (isEnd && item.isInline && open?.container !== item.container)
      return { code: "docs/shared-line", location: item.location, args: {} };
    open = isEnd || !item.isInline ? undefined : item;
    return item;
  });
}

/** The lines of a list item are indented as far as its first; a space after the mark of a quotation belongs to the mark. */
function prefixAfter(before: string): string {
  if (!/\S/.test(before)) return before;
  return withoutTabs(before)
    .replace(/>(?=[^ >])/g, "> ")
    .replace(/[^ >]/g, " ");
}

/** A tab reaches to the next column that four divides, so that it is as wide as what stands before it makes it. */
function withoutTabs(text: string): string {
  return text
    .split("\t")
    .reduce((before, after) => before.padEnd(4 * Math.floor(before.length / 4 + 1)) + after);
}

/** Under which headings blocks stand and how their owner writes; what blocks are filled with tells nothing of that. */
function withSurroundings(
  found: readonly (Marker | Diagnostic)[],
  { headings, signs }: Pick<Survey, "headings" | "signs">,
): readonly (Marker | Diagnostic)[] {
  const filled = filledSpans(found);
  const isOwn = ({ start }: { readonly start: number }) =>
    !filled.some((block) => block.start < start && start < block.end);
  const own = headings.filter(isOwn);
  const signOf = (wanted: keyof Signs) =>
    signs.find((item) => item.of === wanted && isOwn(item))?.sign ?? plainSigns[wanted];
  const ownSigns = { bullet: signOf("bullet"), emphasis: signOf("emphasis") };
  return found.map((item) => {
    if ("code" in item) return item;
    const { depth = 0 } = own.findLast(({ start }) => start < item.start) ?? {};
    return { ...item, depth, signs: ownSigns };
  });
}

function filledSpans(found: readonly (Marker | Diagnostic)[]): readonly Span[] {
  let open: Marker | undefined;
  const filled: Span[] = [];
  for (const item of found) {
    if ("code" in item) continue;
    if (item.word === "begin") open ??= item;
    else if (open !== undefined) {
      filled.push({ start: open.end, end: item.start });
      open = undefined;
    }
  }
  return filled;
}

function markerArguments(
  { path }: Page,
  line: Line,
  { from, rest }: { readonly from: number; readonly rest: string },
): readonly Argument[] {
  const shift = rest === "" ? 0 : line.text.indexOf(rest, line.text.indexOf(":", from));
  return argumentsIn(rest).map(({ end, isOpen, key, start, value }) => {
    const location = placeOn(path, line, { start: shift + start, end: shift + end });
    return { key, value, isOpen, location };
  });
}

/** Lines of code without fences that are markers and nothing else: whoever explains one puts it between fences. */
function markersInCode(page: Page, { end, start }: Span): readonly Diagnostic[] {
  return page.lines.flatMap((line) => {
    if (line.end <= start || line.offset >= end) return [];
    const written = line.text.slice(Math.max(0, start - line.offset));
    const found = /^[\s>]*(?<comment><!--(?<content>.*)-->)\s*$/.exec(written)?.groups;
    if (found?.content === undefined) return [];
    if (!exact.test(found.content) && nearMarker(found.content, "comment") === undefined) return [];
    const at = line.offset + line.text.indexOf("<!--");
    const location = placeOf(page, { start: at, end: at + (found.comment ?? "").length });
    return { code: "docs/misplaced-marker", location, args: { within: "code" } } as const;
  });
}

/** Markers in the form of other formats' comments, or in one that never ends; what is escaped is only talked about. */
function markersInProse(page: Page, prose: string): readonly Diagnostic[] {
  return page.lines.flatMap((line) => {
    if (!mention.test(line.text)) return [];
    const written = prose.slice(line.offset, line.offset + line.text.length);
    const alone = written.replace(beforeText, "");
    const [unclosed = ""] = /(?<!\\)(?:<!-|\{\/\*).*$/.exec(written) ?? [];
    const [meant] = [ofBlocks.test(alone) ? "" : alone.replace(openings, ""), unclosed].flatMap(
      (text) => nearMarker(text, "prose") ?? [],
    );
    if (meant === undefined) return [];
    const start = line.offset + written.length - alone.length;
    return misspelt(page, { start, end: line.offset + written.trimEnd().length }, meant);
  });
}

/** Marks of quotations and list items. */
const beforeText = /^(?:[\s>]|[-*+]\s|\d+[.)]\s)*/;

/** What is escaped, rows of tables, and links: blocks are filled with these, and their texts may be any. */
const ofBlocks = /^[\\&|]|\]\(/;

/** What link definitions and Liquid put before a comment. */
const openings = /^(?:\[[^\]]*\]:\s*\S+\s*(?=["'(])|\{%-?\s*comment\s*-?(?=%\}))/;

/** Comments of HTML in a format that has none. */
function foreignMarkers(text: string): readonly (Span & { readonly meant: string })[] {
  return Array.from(
    text.matchAll(/(?<!\\)<!--((?:(?!<!--).)*?)-->/g),
    ({ 0: comment, 1: content = "", index }) => {
      const meant = exact.test(content) ? content.trim() : nearMarker(content, "comment");
      return meant === undefined ? [] : { start: index, end: index + comment.length, meant };
    },
  ).flat();
}

/** Takes the place of what would end the reading; as a letter it is prose, unless it stands in code. */
const standIn = "x";

function withStandIns(text: string, spans: readonly Span[]): string {
  return spans.reduce(
    (rest, { end, start }) => rest.slice(0, start) + standIn.repeat(end - start) + rest.slice(end),
    text,
  );
}

function unknownMarker(page: Page, span: Span, marker: string): Diagnostic {
  const args = { marker, nearest: nearestName(marker, words) };
  return { code: "docs/unknown-marker", location: placeOf(page, span), args };
}

function misspelt(page: Page, span: Span, meant: string): Diagnostic {
  const { close, open } = commentForm(page.path);
  const args = { meant: `${open} ${meant} ${close}` };
  return { code: "docs/misspelt-marker", location: placeOf(page, span), args };
}

/** The place of something, as far as it stands on its first line. */
function placeOf(page: Page, { end, start }: Span): Location {
  const line = lineAt(page, start);
  const written = line.text.slice(0, end - line.offset).trimEnd();
  return placeOn(page.path, line, { start: start - line.offset, end: written.length });
}

function placeOn(path: string, { number: line }: Line, { end, start }: Span): Location {
  return { path, range: { start: { line, column: start + 1 }, end: { line, column: end + 1 } } };
}

function lineAt({ lines }: Page, offset: number): Line {
  const line = lines.findLast((candidate) => candidate.offset <= offset) ?? lines[0];
  return line ?? { number: 1, offset: 0, text: "", end: 0, lineBreak: "" };
}
