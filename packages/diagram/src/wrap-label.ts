import { textWidth } from "./text-width.ts";

/** Cuts a text that is wider than `room` ems at the space nearest its middle; two short lines keep a drawing narrow. */
export function wrapLabel(label: string, room: number): readonly string[] {
  if (label === "") return [];
  if (textWidth(label) <= room) return [label];
  const words = label.split(" ");
  const cuts = words.slice(1).map((_, index) => {
    return [words.slice(0, index + 1).join(" "), words.slice(index + 1).join(" ")];
  });
  return cuts.reduce((best, lines) => (widestLine(lines) < widestLine(best) ? lines : best), [label]);
}

/** Width of the widest of these lines, in ems. */
export function widestLine(lines: readonly string[]): number {
  return lines.reduce((width, line) => Math.max(width, textWidth(line)), 0);
}
