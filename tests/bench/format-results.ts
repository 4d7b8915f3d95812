import type { Result } from "./race.ts";

/** Lays results out as a table, with the ratios of the medians and of the fastest runs to those of the one named. */
export function formatResults(title: string, results: readonly Result[], base: string): string {
  const measure = results.find(({ name }) => name === base);
  const width = Math.max(...results.map((result) => nameOf(result).length));
  const lines = results.map((result) => {
    const { median, fastest, slowest } = result;
    const ratio = (time: number, other = Number.NaN) => `${(time / other).toFixed(2)} x`.padStart(9);
    const time = (milliseconds: number) => milliseconds.toFixed(0).padStart(7);
    const medians = `${time(median)}${ratio(median, measure?.median)}`;
    return `${nameOf(result).padEnd(width)}${medians}${time(fastest)}${ratio(fastest, measure?.fastest)}${time(slowest)}`;
  });
  const head = `${" ".repeat(width)}  median   (ratio)  fastest  (ratio) slowest, in ms`;
  return `${title}\n${[head, ...lines].map((line) => `  ${line}`).join("\n")}\n`;
}

function nameOf({ name, failures }: Result): string {
  return failures === 0 ? name : `${name} (${failures} x failed)`;
}
