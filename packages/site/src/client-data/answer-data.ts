import { type Prose, writtenText } from "@stackmatrix/core";
import type { Trait } from "@stackmatrix/core/schema";
import { besideSign, type CellView, type SupportCell, type ViewContext } from "@stackmatrix/view";
import type { AnswerData } from "./comparison-data.ts";
import { filled } from "./filled.ts";
import { typedCellValues } from "./typed-cell-values.ts";

/** A cell as scripts take it. */
export function answerData(page: ViewContext, cell: CellView, of: AnswerOf): AnswerData {
  return { ...answered(page, cell, of), ...evidence(cell) };
}

/** Whose cell it is. */
export interface AnswerOf {
  readonly service: string;
  /** Where the row is a trait, whose values are compared by what they are. */
  readonly trait: Trait | undefined;
}

function answered(page: ViewContext, cell: CellView, { service, trait }: AnswerOf): AnswerData {
  switch (cell.kind) {
    case "support":
      return supportData(cell);
    case "rating":
      return { answer: "rating", word: cell.word, rating: cell.value };
    case "value": {
      const word = writtenText(cell.text);
      if (word === "") return { answer: "unassessed", word };
      const values = trait === undefined ? [] : typedCellValues(page, trait, service);
      // Words are compared as they are read.
      const isTyped = values.some(({ type }) => type !== "text");
      return { answer: "value", word, ...(isTyped && { values }), ...filled({ links: cell.linked }) };
    }
    case "empty":
      return { answer: "unassessed", word: cell.word };
    default:
      return cell satisfies never;
  }
}

function supportData(cell: SupportCell): AnswerData {
  const { history, inheritedFrom, links, span, status, support, word } = cell;
  const [beside, short] = [writtenText(besideSign(cell)), written(cell.short)];
  return {
    ...{ answer: support, word },
    ...filled({
      beside,
      short: short === beside ? undefined : short,
      ...{ span, status, inheritedFrom, links },
      history: history.map(({ footnotes, note, text }) => ({
        text,
        ...filled({ note: written(note) }),
        sources: footnotes.map(placeOf),
      })),
    }),
  };
}

function evidence(cell: CellView): Omit<AnswerData, "answer" | "word"> {
  const { asOf, basis, footnotes, isUnsourced, note, seenOn } = cell;
  return filled({
    note: written(note),
    basis,
    isUnsourced: isUnsourced ? (true as const) : undefined,
    sources: footnotes.map(placeOf),
    asOf: asOf === "undated" ? undefined : asOf,
    seenOn,
  });
}

function written(prose: Prose | undefined): string | undefined {
  return prose === undefined ? undefined : writtenText(prose);
}

/** Footnotes count from 1. */
function placeOf(footnote: number): number {
  return footnote - 1;
}
