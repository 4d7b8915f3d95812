import { textWidth } from "./text-width.ts";

/** About how many lines a text takes in a width in millimetres, given its size in points; rather one too many. */
export function lineCount(text: string, points: number, width: number): number {
  let lines = 1;
  let taken = 0;
  for (const [part] of text.matchAll(parts)) {
    const long = textWidth(part.trimEnd(), points);
    if (taken > 0 && taken + long > width) {
      lines += 1;
      taken = 0;
    }
    // A word that is longer than a line is broken.
    const broken = Math.max(1, Math.ceil(long / width)) - 1;
    lines += broken;
    taken += textWidth(part, points) - broken * width;
  }
  return lines;
}

/** Runs of letters with the space or hyphen behind them; Chinese breaks between any two characters. */
const parts =
  /[^\s\u2e80-\u9fff\uff00-\uffef-]*[\s-]+|[^\s\u2e80-\u9fff\uff00-\uffef-]+|[\u2e80-\u9fff\uff00-\uffef]/gu;
