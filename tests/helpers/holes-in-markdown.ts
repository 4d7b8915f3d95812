import { tracesOfNothing } from "./traces-of-nothing.ts";

/** What a page of Markdown shows of things that are not there: empty lines of lists, headings over nothing, empty columns. */
export function holesInMarkdown(text: string): readonly string[] {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const holes = lines.filter((line, index) => isHole(line) || isBareHeading(line, lines[index + 1]));
  return [...holes, ...emptyColumns(lines)];
}

function isHole(line: string): boolean {
  if (line.includes("<!--")) return false;
  // Marks of lists, headings and bold type around nothing; an item of a list with nothing behind its colon.
  return (
    line.match(tracesOfNothing) !== null || /^\s*(?:[-*]|\d+\.|#+)\s*$|\*{4}|__|^\s*- .*[:：]\s*$/.test(line)
  );
}

/** Whether there is no text between a heading and the next one that is not below it. */
function isBareHeading(line: string, next: string | undefined): boolean {
  const rank = rankOf(line);
  if (rank === 0) return false;
  const nextRank = next === undefined ? 1 : rankOf(next);
  return nextRank > 0 && nextRank <= rank;
}

function rankOf(line: string): number {
  return /^(?<marks>#+) /.exec(line)?.groups?.marks?.length ?? 0;
}

/** Columns without anything under their heads, and lines of tables that all are empty. */
function emptyColumns(lines: readonly string[]): readonly string[] {
  return lines.flatMap((line, index) => {
    if (!/^\|(?: ?-+ ?\|)+$/.test(line)) return [];
    const end = lines.findIndex((other, place) => place > index && !other.startsWith("|"));
    const rows = lines.slice(index + 1, end === -1 ? undefined : end).map(cellsOf);
    const head = lines[index - 1] ?? "";
    return cellsOf(head).flatMap((name, column) =>
      rows.every((row) => (row[column] ?? "").trim() === "")
        ? [`${head} has nothing under "${name.trim()}"`]
        : [],
    );
  });
}

function cellsOf(line: string): readonly string[] {
  return line.split(/(?<!\\)\|/).slice(1, -1);
}
