import type { Result } from "./race.ts";

/** Lays results out as a table; the ratio is to the one that is named. */
export function formatResults(title: string, results: readonly Result[], base: string): string {
  const measure = results.find(({ name }) => name === base)?.median ?? Number.NaN;
  const width = Math.max(...results.map(({ name }) => name.length));
  const lines = results.map(({ name, median, fastest, slowest }) => {
    const ratio = `${(median / measure).toFixed(2)} x`.padStart(8);
    const time = `${median.toFixed(0)} ms`.padStart(9);
    return `${name.padEnd(width)} ${time} ${ratio}   (${fastest.toFixed(0)} to ${slowest.toFixed(0)})`;
  });
  return `${title}\n${lines.map((line) => `  ${line}`).join("\n")}\n`;
}
