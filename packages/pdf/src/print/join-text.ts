import { memoize } from "@stackmatrix/sheets";

/** How wide a glyph of a font is, by its number in four digits, in thousandths of the size of the type. */
export type GlyphWidths = (glyph: string) => number;

type Fonts = ReadonlyMap<string, GlyphWidths | undefined>;

/**
 * Writes the text of a page in runs: Chromium begins a text object for each change of font, and places nearly every
 * glyph by itself. What is read stays the same, and what is seen, to a thousandth of the size of the type; lengths keep
 * two decimals, and more where they are enlarged. Content that shows text by other means is left as it is.
 *
 * @param content what a page of Chromium draws, an operator a line
 * @param fonts by their names in the resources of the page; those that are not composite have no widths
 */
export function joinText(content: string, fonts: Fonts): string {
  const lines: string[] = [];
  const writer = startWriter(lines);
  const formatterFor = memoize(makeFormatter);
  let numbers = formatterFor(usualDecimals);
  let cursor: Cursor | undefined;
  const source = content.split("\n");
  for (let index = 0; index < source.length; index++) {
    const line = source[index] ?? "";
    const operator = line.slice(line.lastIndexOf(" ") + 1);
    if (cursor === undefined) {
      if (operator === "cm") numbers = formatterFor(decimalsUnder(line));
      lines.push(lengthsOf.has(operator) ? numbers.formatLengths(line) : line);
      if (operator === "BT") cursor = startCursor();
    } else if (operator === "ET" && source[index + 1] === "BT") {
      index += 1;
      cursor.place = undefined;
    } else if (operator === "ET") {
      writer.end();
      lines.push(line);
      cursor = undefined;
    } else if (operator === "BDC" || operator === "EMC") {
      writer.endRun();
      lines.push(line);
    } else if (operator === "Tj") {
      const glyphs = moveCursor(cursor, line);
      const { font, place } = cursor;
      if (glyphs === undefined || font === undefined || place === undefined) return content;
      const width = widthOf(glyphs, font);
      writer.show({ glyphs, width, font, place: { ...place, x: cursor.pen } }, numbers);
      cursor.pen += width;
    } else if (!setCursor(cursor, line, fonts)) return content;
  }
  return lines.join("\n");
}

/** What draws with lengths alone: matrices and colours are precise for a reason. */
const lengthsOf = new Set(["m", "l", "c", "re"]);

interface Font {
  /** With its slash. */
  readonly name: string;
  readonly size: number;
  readonly widths: GlyphWidths;
}

interface Place {
  /** How far to the right what is upright leans, as it is written. */
  readonly slant: string;
  readonly x: number;
  readonly y: number;
}

/** Where a viewer is in the text of a page (ISO 32000-2, 9.4). */
interface Cursor {
  font: Font | undefined;
  /** Where the line begins. */
  place: Place | undefined;
  /** Where on the line the next glyph stands. */
  pen: number;
}

function startCursor(): Cursor {
  return { font: undefined, place: undefined, pen: 0 };
}

/** Follows an operator that sets the font or the place of text; says whether it is one of those that Chromium uses. */
function setCursor(cursor: Cursor, line: string, fonts: Fonts): boolean {
  const [, name, size] = /^(\/\S+) (\S+) Tf$/.exec(line) ?? [];
  const widths = fonts.get(name?.slice(1) ?? "");
  if (name !== undefined && widths !== undefined) {
    cursor.font = { name, size: Number(size), widths };
    return true;
  }
  const [, slant, x, y] = /^1 0 (\S+) -1 (\S+) (\S+) Tm$/.exec(line) ?? [];
  if (slant === undefined) return false;
  cursor.place = { slant, x: Number(x), y: Number(y) };
  cursor.pen = cursor.place.x;
  return true;
}

/** Moves to where a line of content shows glyphs, and gives these. */
function moveCursor(cursor: Cursor, line: string): string | undefined {
  const begin = line.indexOf("<");
  if (begin < 0) return undefined;
  if (begin > 0 && cursor.place !== undefined) {
    const [right, up] = line.split(" ", 2);
    cursor.place = moved(cursor.place, Number(right), Number(up));
    cursor.pen = cursor.place.x;
  }
  return line.slice(begin + 1, -"> Tj".length);
}

/** Text moves along its own axes; those of the page are upright, and the second one points down. */
function moved(place: Place, right: number, up: number): Place {
  return { ...place, x: place.x + right + Number(place.slant) * up, y: place.y - up };
}

function widthOf(glyphs: string, { size, widths }: Font): number {
  let thousandths = 0;
  for (let at = 0; at < glyphs.length; at += 4) thousandths += widths(glyphs.slice(at, at + 4));
  return (thousandths * size) / 1000;
}

/** Glyphs that stand side by side. */
interface Shown {
  readonly glyphs: string;
  readonly width: number;
  readonly font: Font;
  readonly place: Place;
}

/** Writes the insides of text objects. */
interface TextWriter {
  show(shown: Shown, numbers: NumberFormatter): void;
  endRun(): void;
  /** Ends the text object, too. */
  end(): void;
}

function startWriter(lines: string[]): TextWriter {
  let run: (string | number)[] = [];
  let writtenFont: Font | undefined;
  /** Where the line begins that the next move counts from. */
  let writtenStart: Place | undefined;
  /** Where the next glyph stands without a move. */
  let writtenPen = 0;

  function endRun(): void {
    if (run.length > 0) lines.push(formatRun(run));
    run = [];
  }

  function move(place: Place, { round, format }: NumberFormatter): void {
    endRun();
    if (writtenStart?.slant === place.slant) {
      const up = round(writtenStart.y - place.y);
      const right = round(place.x - writtenStart.x - Number(place.slant) * up);
      lines.push(`${format(right)} ${format(up)} Td`);
      writtenStart = moved(writtenStart, right, up);
    } else {
      writtenStart = { ...place, x: round(place.x), y: round(place.y) };
      lines.push(`1 0 ${place.slant} -1 ${format(place.x)} ${format(place.y)} Tm`);
    }
    writtenPen = writtenStart.x;
  }

  return {
    show({ glyphs, width, font, place }, numbers) {
      const isOnLine = writtenStart?.slant === place.slant && numbers.round(writtenStart.y - place.y) === 0;
      if (!isOnLine || Math.abs(place.x - writtenPen) > font.size) move(place, numbers);
      if (writtenFont?.name !== font.name || writtenFont.size !== font.size) {
        endRun();
        lines.push(`${font.name} ${numbers.format(font.size)} Tf`);
        writtenFont = font;
      }
      const back = Math.round(((writtenPen - place.x) / font.size) * 1000);
      if (back !== 0) run.push(back);
      run.push(glyphs);
      writtenPen += width - (back * font.size) / 1000;
    },
    endRun,
    end() {
      endRun();
      writtenFont = undefined;
      writtenStart = undefined;
    },
  };
}

function formatRun(run: readonly (string | number)[]): string {
  const parts = run.map((part) => (typeof part === "number" ? String(part) : `<${part}>`));
  const joined = parts.join("").replaceAll("><", "");
  return run.every((part) => typeof part === "string") ? `${joined} Tj` : `[${joined}] TJ`;
}

/** Writes numbers with as many decimals as can be seen. */
interface NumberFormatter {
  round(value: number): number;
  format(value: number): string;
  /** Formats all numbers of a line; remembers them, since most of what is drawn are signs, each of them many times. */
  formatLengths(line: string): string;
}

function makeFormatter(decimals: number): NumberFormatter {
  const unit = 10 ** decimals;
  const round = (value: number) => Math.round(value * unit) / unit;
  const format = (value: number) => {
    const text = String(round(value));
    if (text.startsWith("0.")) return text.slice(1);
    return text.startsWith("-0.") ? `-${text.slice(2)}` : text;
  };
  const formatLengths = memoize((line: string) =>
    line.replace(/-?\d*\.\d+/g, (length) => format(Number(length))),
  );
  return { round, format, formatLengths };
}

/** A hundredth of what a sheet is laid out in is 0.002 points. */
const usualDecimals = 2;

/** How many decimals a matrix leaves visible; a drawing may be enlarged from a unit to a page. */
function decimalsUnder(matrix: string): number {
  const scale = Math.max(...matrix.split(" ", 4).map((factor) => Math.abs(Number(factor))));
  const more = Math.ceil(Math.log10(scale / mostUsualScale));
  return Math.min(usualDecimals + Math.max(0, more), mostDecimals);
}

/** That of the pixels that a sheet is laid out in, and of the signs on it, stays below. */
const mostUsualScale = 8;

/** With one more, JavaScript would write numbers that PDF does not know: 1e-7. */
const mostDecimals = 6;
