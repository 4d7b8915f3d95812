import type { GlyphWidths } from "../print/join-text.ts";

/** A glyph that a page shows, and where. */
export interface Glyph {
  readonly font: string;
  readonly size: number;
  /** Its number in the font, in four digits. */
  readonly glyph: string;
  readonly x: number;
  readonly y: number;
}

/** Follows the text of a page as a viewer does (ISO 32000-2, 9.4), where it is neither turned nor scaled. */
export function readGlyphs(content: string, fonts: ReadonlyMap<string, GlyphWidths>): readonly Glyph[] {
  const glyphs: Glyph[] = [];
  const start = { x: 0, y: 0 };
  let x = 0;
  let font = "";
  let size = 0;
  /** The second axis of the text, in those of the page. */
  let up: readonly [number, number] = [0, 1];
  const operands: string[] = [];
  const show = (string: string) => {
    for (const glyph of string.match(/[\dA-F]{4}/g) ?? []) {
      glyphs.push({ font, size, glyph, x, y: start.y });
      x += ((fonts.get(font)?.(glyph) ?? Number.NaN) * size) / 1000;
    }
  };
  const moveTo = (toX: number, toY: number) => {
    Object.assign(start, { x: toX, y: toY });
    x = toX;
  };
  const operators: Readonly<Record<string, () => void>> = {
    BT: () => moveTo(0, 0),
    Tf: () => {
      font = operands.at(-2)?.slice(1) ?? "";
      size = Number(operands.at(-1));
    },
    Tm: () => {
      up = [Number(operands.at(-4)), Number(operands.at(-3))];
      moveTo(Number(operands.at(-2)), Number(operands.at(-1)));
    },
    Td: () => {
      const [right, along] = [Number(operands.at(-2)), Number(operands.at(-1))];
      moveTo(start.x + right + up[0] * along, start.y + up[1] * along);
    },
    Tj: () => show(operands.at(-1) ?? ""),
    TJ: () => {
      for (const [part] of (operands.at(-1) ?? "").matchAll(/<[^>]*>|-?[\d.]+/g)) {
        if (part.startsWith("<")) show(part);
        else x -= (Number(part) * size) / 1000;
      }
    },
  };
  for (const [token] of content.matchAll(/<<.*?>>|<[\dA-F]*>|\[[^\]]*\]|[^\s[\]<>]+/g)) {
    const operator = operators[token];
    operator?.();
    if (operator) operands.length = 0;
    else operands.push(token);
  }
  return glyphs;
}
