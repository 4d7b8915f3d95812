import type { Slip } from "../diagnostic/slip.ts";
import type { Span } from "./yaml-tree.ts";

/** What an author has probably done where YAML cannot be read. */
export interface FoundSlip {
  readonly slip: Slip;
  /** Why it cannot be read, in words about the text. */
  readonly reason: string;
  readonly span: Span;
}

/** Finds the slip behind an error of the parser, from the text around its place; nothing where it may be another. */
export function findSlip(text: string, offset: number, reason: string): FoundSlip | undefined {
  const scene = sceneAt(text, offset, reason);
  for (const find of finders) {
    const found = find(scene);
    if (found) return found;
  }
  return undefined;
}

interface Scene {
  /** Of the line of the place: what stands before it and after it. */
  readonly before: string;
  readonly after: string;
  /** The line above that is not empty, and the offset of its end. */
  readonly above: string;
  readonly aboveEnd: number;
  readonly offset: number;
  /** As the parser words it. */
  readonly reason: string;
}

/** The lines around a place; of endless ones, a part. */
function sceneAt(text: string, offset: number, reason: string): Scene {
  const reach = 1000;
  const near = text.slice(Math.max(0, offset - reach), offset);
  const before = lastLine(near);
  const above = near.slice(0, near.length - before.length).trimEnd();
  const aboveEnd = offset - near.length + above.length;
  const [after = ""] = text.slice(offset, offset + reach).split(/[\r\n]/, 1);
  return { before, after, above: lastLine(above), aboveEnd, offset, reason };
}

function lastLine(text: string): string {
  return text.split(/[\r\n]/).at(-1) ?? "";
}

const finders = [
  findSign,
  findBlockSign,
  findColon,
  findEarlyEnd,
  findBackslash,
  findComment,
  findUnclosed,
  findNoSpace,
];

/** A sign that starts no text: `{ en: @home }`. */
function findSign({ after, before, offset }: Scene): FoundSlip | undefined {
  const sign = /^(?:[@`%|>]|[-?](?=[ ,[\]{}]))/.exec(after)?.[0];
  if (sign === undefined || !/(?:[:,[{?-]\s*|^)$/.test(before)) return undefined;
  return startsWith(sign, { start: offset, end: offset + 1 });
}

/** `> 5`, where a block of text would start on the next line; the place is that of the 5. */
function findBlockSign({ before, offset, reason }: Scene): FoundSlip | undefined {
  const sign = /([|>])[-+\d]*\s*$/.exec(before);
  if (reason !== "a line break is expected" || !sign) return undefined;
  const start = offset - before.length + sign.index;
  return startsWith(sign[1] ?? "", { start, end: start + 1 });
}

function startsWith(sign: string, span: Span): FoundSlip {
  return { slip: "unquoted", reason: `a text without quotation marks cannot start with "${sign}"`, span };
}

/** A second colon: `name: Docker: an engine`. A line of one word and a colon is a key whose indentation is wrong. */
function findColon({ after, before, offset }: Scene): FoundSlip | undefined {
  if (!/^:(?=[\s,[\]{}]|$)/.test(after) || !/\S[\s[{]+\S/.test(before)) return undefined;
  const reason = 'a text without quotation marks cannot hold ": "';
  return { slip: "unquoted", reason, span: { start: offset, end: offset + 1 } };
}

/** A text that goes on after its quotation mark or bracket: `'don't'`, `"a" b`, `[draft] berths`. */
function findEarlyEnd({ after, before, offset }: Scene): FoundSlip | undefined {
  const end = /(["'\]}])[ \t]*$/.exec(before)?.[1];
  // Where a key or another item follows, it is a comma that is missing.
  if (end === undefined || !/^[^\s,\]}"'[{:#]/.test(after) || /^[^,\]}]*:(?:\s|$)/.test(after))
    return undefined;
  const span = { start: offset, end: offset + 1 };
  const isApostrophe = before.endsWith("'") && /^\p{L}/u.test(after);
  if (isApostrophe) return { slip: "apostrophe", reason: "the apostrophe ends the text", span };
  const what = /["']/.test(end) ? "quotation mark" : "bracket";
  return { slip: "unquoted", reason: `the text goes on after its ${what}`, span };
}

function findBackslash({ offset, reason }: Scene): FoundSlip | undefined {
  if (reason !== "unknown escape sequence") return undefined;
  const span = { start: offset - 1, end: offset + 1 };
  return { slip: "backslash", reason: "a backslash is followed by a sign that it gives no meaning", span };
}

/** Where what is open above should go on, and does not. */
function findUnclosed({ offset, reason }: Scene): FoundSlip | undefined {
  if (!isUnclosed(reason)) return undefined;
  const span = { start: offset, end: offset };
  return { slip: "unclosed", reason: "a bracket or a quotation mark above is not closed", span };
}

function isUnclosed(reason: string): boolean {
  return reason === "deficient indentation" || /within a (?:flow collection|\w+ quoted scalar)$/.test(reason);
}

/** A comment that takes the closing bracket with it, so that the next line is found wrong: `{ en: issue #5 }`. */
function findComment({ above, aboveEnd, reason }: Scene): FoundSlip | undefined {
  if (!isUnclosed(reason)) return undefined;
  const comment = /[[{][^"'[\]{}]*?\s(#.*[\]}])$/.exec(above)?.[1];
  if (comment === undefined) return undefined;
  const span = { start: aboveEnd - comment.length, end: aboveEnd };
  return { slip: "comment", reason: "a comment hides the bracket", span };
}

/** `name:Berths` and a key in the next line: both are read as one key. */
function findNoSpace({ above, aboveEnd, reason }: Scene): FoundSlip | undefined {
  if (!reason.includes("a multiline key may not be an implicit key")) return undefined;
  const rest = /^\s*(?:- +)*[\w-]+(:[^\s/:].*)$/.exec(above)?.[1];
  if (rest === undefined) return undefined;
  const start = aboveEnd - rest.length;
  return { slip: "no-space", reason: "the colon is a part of the text", span: { start, end: start + 1 } };
}
