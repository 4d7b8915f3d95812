/** How wide a glyph of a font is, by its number in four digits, in thousandths of the size of the type. */
export type GlyphWidths = (glyph: string) => number;

/**
 * Writes the text of a page in runs: Chromium begins a text object for each change of font, and places nearly every
 * glyph by itself. What is read stays the same, and what is seen, to a thousandth of the size of the type; lengths keep
 * two decimals. Content that shows text by other means is left as it is.
 *
 * @param content what a page of Chromium draws, an operator a line
 * @param fonts by their names in the resources of the page
 */
export function joinText(content: string, fonts: ReadonlyMap<string, GlyphWidths>): string {
  const lines: string[] = [];
  const text = startText(lines);
  const roundLengths = startRounding();
  let isText = false;
  let font: Font | undefined;
  let [matrix, x, y] = ["", 0, 0];
  for (const line of content.replaceAll("\nET\nBT\n", "\n").split("\n")) {
    const operator = line.slice(line.lastIndexOf(" ") + 1);
    if (!isText) {
      lines.push(lengthsOf.has(operator) ? roundLengths(line) : line);
      isText = operator === "BT";
    } else if (operator === "Tj" && font !== undefined) {
      const begin = line.indexOf("<");
      if (begin < 0) return content;
      if (begin > 0) {
        const [right, up] = line.split(" ", 2);
        // Places are told in the axes of the page, of which one points down, and moves in those of the text.
        x += Number(right);
        y -= Number(up);
      }
      text.show(line.slice(begin + 1, -"> Tj".length), { matrix, x, y }, font);
    } else if (operator === "Tf") {
      const [name = "", size] = line.split(" ");
      const widths = fonts.get(name.slice(1));
      if (widths === undefined) return content;
      font = { name, size: Number(size), widths };
    } else if (operator === "Tm") {
      const [, found, toX, toY] = /^(1 0 \S+ -1) (\S+) (\S+) Tm$/.exec(line) ?? [];
      if (found === undefined) return content;
      [matrix, x, y] = [found, Number(toX), Number(toY)];
    } else if (operator === "ET" || operator === "BDC" || operator === "EMC") {
      text.endRun();
      lines.push(line);
      if (operator !== "ET") continue;
      text.forget();
      isText = false;
    } else return content;
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
  readonly x: number;
  readonly y: number;
  /** Of the text, but for where it begins. */
  readonly matrix: string;
}

/** Writes the insides of text objects. */
interface TextWriter {
  show(glyphs: string, place: Place, font: Font): void;
  endRun(): void;
  /** What a new text object knows nothing of. */
  forget(): void;
}

function startText(lines: string[]): TextWriter {
  let run: (string | number)[] = [];
  let written: Font | undefined;
  /** Where the line begins that the next move counts from, as it was written. */
  let start: Place | undefined;
  /** Where the next glyph stands without a move. */
  let pen = 0;

  function endRun(): void {
    if (run.length > 0) lines.push(formatRun(run));
    run = [];
  }

  function move(place: Place): void {
    endRun();
    if (start?.matrix === place.matrix) {
      const right = round(place.x - start.x);
      const up = round(start.y - place.y);
      lines.push(`${format(right)} ${format(up)} Td`);
      start = { ...place, x: start.x + right, y: start.y - up };
    } else {
      start = { ...place, x: round(place.x), y: round(place.y) };
      lines.push(`${place.matrix} ${format(start.x)} ${format(start.y)} Tm`);
    }
    pen = start.x;
  }

  return {
    show(glyphs, place, font) {
      const isOnLine = start?.matrix === place.matrix && Math.abs(start.y - place.y) < 0.01;
      if (!isOnLine || Math.abs(place.x - pen) > font.size) move(place);
      if (written?.name !== font.name || written.size !== font.size) {
        endRun();
        lines.push(`${font.name} ${format(font.size)} Tf`);
        written = font;
      }
      const back = Math.round(((pen - place.x) / font.size) * 1000);
      if (back !== 0) run.push(back);
      run.push(glyphs);
      pen += ((widthOf(glyphs, font.widths) - back) * font.size) / 1000;
    },
    endRun,
    forget() {
      written = undefined;
      start = undefined;
    },
  };
}

/** In thousandths of the size of the type. */
function widthOf(glyphs: string, widths: GlyphWidths): number {
  let width = 0;
  for (let at = 0; at < glyphs.length; at += 4) width += widths(glyphs.slice(at, at + 4));
  return width;
}

function formatRun(run: readonly (string | number)[]): string {
  const parts = run.map((part) => (typeof part === "number" ? String(part) : `<${part}>`));
  const joined = parts.join("").replaceAll("><", "");
  return run.every((part) => typeof part === "string") ? `${joined} Tj` : `[${joined}] TJ`;
}

/** Remembers what it has rounded: most of what is drawn are signs, each of them many times. */
function startRounding(): (line: string) => string {
  const known = new Map<string, string>();
  return (line) => {
    const rounded = known.get(line) ?? line.replace(/-?\d*\.\d+/g, (length) => format(Number(length)));
    known.set(line, rounded);
    return rounded;
  };
}

function format(value: number): string {
  const text = String(round(value));
  if (text.startsWith("0.")) return text.slice(1);
  return text.startsWith("-0.") ? `-${text.slice(2)}` : text;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
