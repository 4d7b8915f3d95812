import type { Words } from "@stackmatrix/view";
import { composeMarks } from "../fonts/compose-marks.ts";
import { textWidth } from "../layout/text-width.ts";
import { cssString } from "./css-string.ts";
import { type Paper, pageArea, paperOf } from "./paper.ts";

/**
 * The `@page` rule of a sheet: its size, its margins, what stands at the foot of each page, and at the head of all but
 * the first, which has the title itself.
 */
export function pageStyle(
  sheet: Paper,
  { head, foot, words }: { head: string; foot: string; words: Words },
): string {
  const [before, between, after] = words.phrase.pageOf.map(cssString);
  const area = pageArea(sheet);
  // In lengths: there are papers that browsers know by no name.
  const paper = paperOf(sheet);
  const { left, right } = sheet.margins;
  const top = Math.max(sheet.margins.top, unprinted + footLine + footGap);
  const lines = Math.ceil(textWidth(foot, footSize) / (area.width * footShare));
  const bottom = Math.max(sheet.margins.bottom, footGap + lines * footLine + unprinted);
  const font = `font: 400 ${footSize}pt/${footLine}mm var(--family); color: var(--soft);`;
  const style = `${font} vertical-align: top; padding-top: ${footGap}mm;`;
  const margins = [top, right, round(bottom), left].map((side) => `${side}mm`).join(" ");
  const height = paper.height - top - bottom;
  return [
    `@page { size: ${paper.width}mm ${paper.height}mm; margin: ${margins}; background: var(--paper);`,
    `@top-left { content: ${cssString(composeMarks(head))}; ${font} vertical-align: bottom; padding-bottom: ${footGap}mm; width: 100%; overflow: hidden; white-space: nowrap; }`,
    `@bottom-left { content: ${cssString(composeMarks(foot))}; ${style} width: ${footShare * 100}%; overflow-wrap: anywhere; }`,
    // What is set flush right ends a hair behind its box.
    `@bottom-right { content: ${before} counter(page) ${between} counter(pages) ${after}; ${style} padding-right: 0.4mm; white-space: nowrap; }`,
    "}",
    "@page :first { @top-left { content: none; } }",
    // For what is printed on the pages of a former print: they may take the white over their foot.
    `@page content { margin-bottom: ${round(bottom - footGap)}mm; @bottom-left { padding-top: 0; } @bottom-right { padding-top: 0; } }`,
    `:root { --page-width: ${round(area.width)}mm; --page-height: ${round(height)}mm; --fold: ${round(paper.height / 2 - top)}mm; --paper-width: ${paper.width}mm; --margins: ${margins}; }`,
  ].join("\n");
}

/** The type of what stands at head and foot, in points, its lines, and the white beside it, in millimetres. */
const footSize = 7.05;
const footLine = 3.5;
const footGap = 2;

/** The share of the width that the left of it takes. */
const footShare = 0.85;

/** Most printers leave five millimetres at the edge white; letters reach a little out of their lines. */
const unprinted = 5.5;

/** Millimetres without the noise of binary fractions. */
function round(millimetres: number): number {
  return Math.round(millimetres * 1000) / 1000;
}
