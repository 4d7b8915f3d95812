import type { Words } from "@stackmatrix/view";
import { composeMarks } from "../fonts/compose-marks.ts";
import { cssString } from "./css-string.ts";
import { type Paper, pageArea, paperOf } from "./paper.ts";

/** The `@page` rule of a sheet: its size, its margins, and what stands at the foot of each page. */
export function pageStyle(sheet: Paper, { foot, words }: { foot: string; words: Words }): string {
  const [before, between, after] = words.phrase.pageOf.map(cssString);
  const font = "font: 400 6.6pt/1.25 var(--family); color: var(--soft);";
  const { bottom, left, right, top } = sheet.margins;
  const margins = [top, right, bottom, left].map((side) => `${side}mm`).join(" ");
  const area = pageArea(sheet);
  return [
    `@page { size: ${sheet.size} ${sheet.orientation}; margin: ${margins}; background: var(--paper);`,
    `@bottom-left { content: ${cssString(composeMarks(foot))}; ${font} width: 86%; overflow-wrap: anywhere; }`,
    `@bottom-right { content: ${before} counter(page) ${between} counter(pages) ${after}; ${font} }`,
    "}",
    `:root { --page-width: ${round(area.width)}mm; --page-height: ${round(area.height)}mm; --paper-width: ${paperOf(sheet).width}mm; --margins: ${margins}; }`,
  ].join("\n");
}

/** Millimetres without the noise of binary fractions. */
function round(millimetres: number): number {
  return Math.round(millimetres * 1000) / 1000;
}
