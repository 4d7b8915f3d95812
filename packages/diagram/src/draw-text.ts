import { escapeXml } from "@stackmatrix/core";
import { round } from "./pen.ts";
import type { Point } from "./route-way.ts";
import type { TextBlock } from "./sizes.ts";

/** Lines of text around a point; `style` is what else their elements say. */
export function drawText({ leading, lines, size }: TextBlock, { x, y }: Point, style: string): string {
  // Half of a capital's height below its middle is where a line of text stands.
  const first = y - ((lines.length - 1) * leading) / 2 + size * 0.35;
  const drawn = lines.map((line, index) => {
    const place = `x="${round(x)}" y="${round(first + index * leading)}"`;
    return `<text ${place} font-size="${size}" ${style}>${escapeXml(line)}</text>`;
  });
  return drawn.join("");
}
