import { joinProse, type Prose } from "@stackmatrix/core";
import {
  besideSign,
  type CellView,
  dayInWords,
  ratingDots,
  type SupportCell,
  signs,
  type Words,
} from "@stackmatrix/view";
import { escapeText, type Inline } from "./escape.ts";
import { footnoteMarks } from "./footnotes.ts";
import { linkList } from "./link-list.ts";

/** A cell as a table shows it: a sign and at most a few words, or links. */
export function cellInTable(cell: CellView): Inline {
  return cell.kind === "value" && cell.linked ? linkList(cell.linked) : cellText(cell);
}

function cellText(cell: CellView): Prose {
  switch (cell.kind) {
    case "support": {
      const beside = besideSign(cell);
      return beside === "" ? signs[cell.support] : joinProse([`${signs[cell.support]} `, beside]);
    }
    case "rating":
      return `${ratingDots(cell.value)} ${cell.word}`;
    case "value":
      return cell.text;
    case "empty":
      return signs.unassessed;
    default:
      return cell satisfies never;
  }
}

/** The sign or the dots of a cell; nothing where it is a value. */
export function cellSign(cell: CellView): string {
  switch (cell.kind) {
    case "support":
      return signs[cell.support];
    case "rating":
      return ratingDots(cell.value);
    case "value":
      return "";
    case "empty":
      return signs.unassessed;
    default:
      return cell satisfies never;
  }
}

/** What is known behind a cell that a table has no room for; nothing where its footnotes say it all. */
export function cellNotes(cell: CellView, words: Words, { datesOf }: NoteOptions): string {
  const isSupport = cell.kind === "support";
  const notes = [
    cell.note && escapeText(cell.note),
    isSupport && linkList(cell.links).markdown,
    ...(isSupport ? formerLines(cell, words) : []),
  ].filter(Boolean);
  if (notes.length === 0) return "";
  const [first = "", ...rest] = notes;
  const said = cell.asOf === undefined || cell.footnotes.some((number) => datesOf(number) === cell.asOf);
  const date = said ? undefined : dateOf(cell, words);
  const basis = cell.basis && cell.basis !== "documented" ? words.basis[cell.basis] : undefined;
  const known = [cell.isUnsourced ? words.label.unsourced : basis, date].filter(Boolean).join(" · ");
  const ground = known === "" ? "" : ` _${known}_`;
  return [`${first}${ground}${footnoteMarks(cell.footnotes)}`, ...rest].join("\\\n  ");
}

export interface NoteOptions {
  /** The date of a footnote, by its number. */
  readonly datesOf: (footnote: number) => string | undefined;
}

/** A cell with all that is known behind it, as the lines of a list item. */
export function cellDetails(cell: CellView, words: Words): string {
  const evidence = evidenceLine(cell, words);
  const lines = [
    answerLine(cell, words),
    cell.note && escapeText(cell.note),
    cell.kind === "support" && linkList(cell.links).markdown,
    evidence,
    ...(cell.kind === "support" ? formerLines(cell, words) : []),
  ];
  return lines.filter(Boolean).join("\\\n  ");
}

/** What held before, each with its sources. */
function formerLines({ history }: SupportCell, { label, phrase }: Words): readonly string[] {
  return history.map(({ footnotes, note, support, text }) => {
    const before = `${label.formerly}${phrase.colon}${signs[support]} ${text}`;
    const line = note === undefined ? before : joinProse([before, note], phrase.colon);
    return `${escapeText(line)}${footnoteMarks(footnotes)}`;
  });
}

function answerLine(cell: CellView, words: Words): string {
  if (cell.kind === "value" && cell.linked) return linkList(cell.linked).markdown;
  return escapeText(answerText(cell, words));
}

function answerText(cell: CellView, words: Words): Prose {
  switch (cell.kind) {
    case "support": {
      const inherited = cell.inheritedFrom && words.phrase.inheritedFrom(cell.inheritedFrom);
      const answer = `${signs[cell.support]} ${cell.word}`;
      const parts = [answer, cell.span, cell.status, cell.short, inherited];
      return joinProse(
        parts.filter((part) => part !== undefined),
        " · ",
      );
    }
    case "empty":
      return `${signs.unassessed} ${cell.word}`;
    default:
      return cellText(cell);
  }
}

/** What a cell rests on: in a word, with the date of the text, and the marks of its sources. */
export function evidenceLine(cell: CellView, words: Words): string {
  const { basis, footnotes, isUnsourced } = cell;
  const ground = isUnsourced ? words.label.unsourced : basis && words.basis[basis];
  const known = [ground, dateOf(cell, words)].filter(Boolean).join(" · ");
  return known ? `_${known}_${footnoteMarks(footnotes)}` : footnoteMarks(footnotes).trim();
}

function dateOf({ asOf, seenOn }: CellView, words: Words): string | undefined {
  return asOf === "undated" ? dayInWords({ date: asOf, seenOn }, words) : asOf && words.phrase.asOf(asOf);
}
