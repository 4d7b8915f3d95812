import { displayWidth, plainText } from "@stackmatrix/core";
import { wrapText } from "../words/wrap-text.ts";
import { type AnswerCell, type AnswerTable, between, differenceSign } from "./answer-table.ts";

/** Lays a table out for a terminal: in columns where those are wide enough, and else one answer below the other. */
export function layOutTable({ head, rows }: AnswerTable, width: number): string {
  const titles = head.map((title): AnswerCell => ({ parts: [title] }));
  const columns = titles.map((title, column) =>
    measure([title, ...rows.flatMap((row) => row[column] ?? [])]),
  );
  const narrowest = columns.map(({ least, natural }) => Math.max(least, Math.min(natural, readable)));
  if (total(narrowest) > width) return stacked({ titles, rows }, width);
  const widths = share(columns, narrowest, width);
  return [titles, ...rows].map((row) => inColumns(row, widths)).join("");
}

/** Columns of a terminal that an answer needs at least if reading it is to be easy. */
const readable = 14;

const gap = "  ";

/** Each row as a heading, and below it a line for each other column. */
function stacked(
  { rows, titles }: { readonly titles: readonly AnswerCell[]; readonly rows: AnswerTable["rows"] },
  width: number,
): string {
  const [, ...names] = titles;
  const columns = [measure(names), measure(rows.flatMap(([, ...cells]) => cells))];
  const widths = share(
    columns,
    columns.map(({ least }) => least),
    width - gap.length,
  );
  return rows
    .map(([label, ...cells]) => {
      // A blank in the place of a mark would make it look like one of the lines below.
      const heading =
        label === undefined ? [] : wrapCell({ ...label, differs: label.differs || undefined }, width);
      const below = cells.map((cell, index) => inColumns([names[index] ?? { parts: [] }, cell], widths, gap));
      return heading.map((line) => `${line.trimEnd()}\n`).join("") + below.join("");
    })
    .join("\n");
}

/** How wide a column must be, and how wide it would like to be. */
interface Measure {
  readonly least: number;
  readonly natural: number;
}

function measure(cells: readonly AnswerCell[]): Measure {
  const widest = (width: number) =>
    cells
      .flatMap((cell) => wrapCell(cell, width))
      .reduce((widest, line) => Math.max(widest, displayWidth(line)), 0);
  return { least: widest(1), natural: widest(Number.POSITIVE_INFINITY) };
}

function total(widths: readonly number[]): number {
  return widths.reduce((sum, one) => sum + one, 0) + gap.length * Math.max(0, widths.length - 1);
}

/** Gives room to the narrowest column again and again, as long as there is some and one would like more. */
function share(columns: readonly Measure[], narrowest: readonly number[], width: number): readonly number[] {
  const widths = [...narrowest];
  for (let room = width - total(widths); room > 0; room -= 1) {
    const hungry = columns.flatMap(({ natural }, index) => ((widths[index] ?? 0) < natural ? [index] : []));
    const next = hungry.toSorted((one, other) => (widths[one] ?? 0) - (widths[other] ?? 0))[0];
    if (next === undefined) break;
    widths[next] = (widths[next] ?? 0) + 1;
  }
  return widths;
}

function inColumns(row: readonly AnswerCell[], widths: readonly number[], margin = ""): string {
  const cells = row.map((cell, column) => wrapCell(cell, widths[column] ?? 0));
  const height = Math.max(1, ...cells.map((lines) => lines.length));
  const lines = Array.from({ length: height }, (_, line) =>
    cells.map((texts, column) => padded(texts[line] ?? "", widths[column] ?? 0)).join(gap),
  );
  return lines.map((line) => `${(margin + line).trimEnd()}\n`).join("");
}

function padded(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - displayWidth(text)));
}

/** The lines of a cell: one if it fits, and else the first part and the others below it, a step to the right. */
function wrapCell({ differs, parts, sign }: AnswerCell, width: number): readonly string[] {
  const mark = differs === undefined ? "" : `${differs ? differenceSign : " "} `;
  const lead = sign === undefined ? mark : `${mark}${sign} `;
  const [first = "", ...others] = parts.map(plainText);
  const whole = lead + [first, ...others].join(between);
  if (displayWidth(whole) <= width) return [whole];
  const indent = " ".repeat(mark.length + gap.length);
  return [
    ...hung(first, { width, lead, indent }),
    ...hung(others.join(between), { width, lead: indent, indent }),
  ];
}

function hung(
  text: string,
  { indent, lead, width }: { readonly width: number; readonly lead: string; readonly indent: string },
): readonly string[] {
  const margin = Math.max(displayWidth(lead), indent.length);
  return wrapText(text, width - margin).map((line, index) => (index === 0 ? lead : indent) + line);
}
