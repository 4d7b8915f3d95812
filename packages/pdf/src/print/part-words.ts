import type { SheetDocument } from "@stackmatrix/sheets";
import { changeDrawings, type DrawingLines, isMarked } from "./page-drawing.ts";
import type { PdfFile } from "./pdf-file.ts";
import { type FontText, readFont, textFrom } from "./read-font.ts";
import { readSourceText, type SourceText } from "./source-text.ts";

/**
 * Sets the spaces that Chromium leaves out, at the ends of lines and between boxes: programs that read by tags would make one word of the
 * last of a line and the first of the next. Where one stood, the source of the sheet tells; a word that is broken gets none.
 *
 * @throws if text is not written as Chromium writes it
 */
export function partWords(file: PdfFile, { body }: Pick<SheetDocument, "body">): PdfFile {
  const source = readSourceText(body);
  const fonts = new Map<number, FontText>();
  const fontOf = (number: number): FontText => {
    const font = fonts.get(number) ?? readFont(file.objects, number);
    fonts.set(number, font);
    return font;
  };
  return changeDrawings(file, (lines, page) => {
    const named = new Map(Array.from(page.fonts, ([name, number]) => [name, fontOf(number)] as const));
    return partLines(lines, named, source);
  });
}

/** A text that is set in one go. */
interface Piece {
  /** Where it ends in the drawing. */
  readonly end: number;
  readonly text: string;
  readonly font: string;
  readonly size: string;
}

function partLines(
  lines: DrawingLines,
  fonts: ReadonlyMap<string, FontText>,
  source: SourceText,
): DrawingLines {
  const pieces = readPieces(lines, fonts);
  const spaces = new Map<number, string>();
  const texts = pieces.map(({ text }) => text.replace(/[\s\u2060]+/g, ""));
  for (const [index, piece] of pieces.entries()) {
    const next = pieces[index + 1];
    if (next === undefined || /\s$/.test(piece.text) || /^\s/.test(next.text)) continue;
    const before = texts.slice(Math.max(0, index - nearby), index + 1).join("");
    const behind = texts.slice(index + 1, index + 1 + nearby).join("");
    if (source.isParted(before, behind) !== true) continue;
    const space = spaceIn(fonts, piece);
    if (space !== undefined) spaces.set(piece.end, space);
  }
  return spaces.size === 0
    ? lines
    : lines.flatMap((line, index) => {
        const space = spaces.get(index);
        return space === undefined ? [line] : [space, line];
      });
}

/** How many pieces on each side tell where in its source a text is. */
const nearby = 6;

/** Sets a space in the font of a piece, or in another one where that has none. */
function spaceIn(fonts: ReadonlyMap<string, FontText>, { font, size }: Piece): string | undefined {
  const own = fonts.get(font)?.space;
  if (own !== undefined) return `<${own}> Tj`;
  for (const [name, { space }] of fonts) if (space !== undefined) return `/${name} ${size} Tf <${space}> Tj`;
  return undefined;
}

function readPieces(lines: DrawingLines, fonts: ReadonlyMap<string, FontText>): readonly Piece[] {
  const pieces: Piece[] = [];
  let [isRead, text, font, size] = [false, "", "", ""];
  let actual: string | undefined;
  for (const [end, line] of lines.entries()) {
    if (isMarked(line)) isRead = true;
    else if (line === "BT") text = "";
    else if (line.endsWith(" Tf")) [, font = "", size = ""] = /^\/(\S+) (\S+) Tf$/.exec(line) ?? [];
    else if (line.startsWith("/Span<</ActualText")) actual = textFrom(/<FEFF(\w*)>/.exec(line)?.[1] ?? "");
    else if (line.endsWith(" Tj")) {
      const [, glyphs] = /<(\w+)> Tj$/.exec(line) ?? [];
      const known = fonts.get(font);
      if (glyphs === undefined || known === undefined) throw new Error("its text is written in another way");
      if (actual === undefined) text += known.textOf(glyphs);
    } else if (line === "EMC") {
      if (actual === undefined) isRead = false;
      text += actual ?? "";
      actual = undefined;
    } else if (line === "ET" && isRead && text !== "") pieces.push({ end, text, font, size });
  }
  return pieces;
}
