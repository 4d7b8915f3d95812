import type { SheetView, Words } from "@stackmatrix/core";
import { cssString } from "./css-string.ts";

/** The `@page` rule of a sheet: its size, its margins, and what stands at the foot of each page. */
export function pageStyle(sheet: SheetView, { imprint, words }: { imprint: string; words: Words }): string {
  const [before, between, after] = words.phrase.pageOf.map(cssString);
  const font = "font: 400 6.6pt/1 var(--family); color: #4d5763;";
  return [
    `@page { size: ${sheet.size} ${sheet.orientation}; margin: 11mm 12mm 13mm;`,
    `@bottom-left { content: ${cssString(imprint)}; ${font} white-space: nowrap; width: 80%; }`,
    `@bottom-right { content: ${before} counter(page) ${between} counter(pages) ${after}; ${font} }`,
    "}",
    `:root { --page-height: ${pageHeights[sheet.size][sheet.orientation] - 24}mm; }`,
  ].join("\n");
}

/** Heights of the paper sizes, in millimetres. */
const pageHeights = {
  A3: { portrait: 420, landscape: 297 },
  A4: { portrait: 297, landscape: 210 },
  Letter: { portrait: 279.4, landscape: 215.9 },
} as const satisfies Record<SheetView["size"], Record<SheetView["orientation"], number>>;
