import type { Explanation } from "@stackmatrix/engine";
import { count } from "./count.ts";

/** How many lines the sources of a file take at most. */
const mostLines = 40;

/** Says in lines what a file was made from. */
export function formatExplanation(path: string, { files, made, of, reason, target }: Explanation): string {
  const parts = [
    path,
    `Written by the target ${target}${of === undefined ? "" : `, which has finished it from ${of}`}.`,
    ...(made === undefined ? [] : [`Made last because ${made.why}, from:`, ...linesOf(made.reads)]),
    ...(files.length === 0 ? [] : [`Its target reads besides: ${files.join(", ")}.`]),
    reason === undefined ? "It is up to date." : `It would be made again: ${reason}.`,
  ];
  return `${parts.join("\n")}\n`;
}

/** A line for each entity and for each list, with the cells that count of a row. */
function linesOf(reads: readonly string[]): readonly string[] {
  const entities = new Map<string, string[]>();
  const lists: string[] = [];
  for (const key of reads) {
    const [kind = "", id = "", service] = key.split("/");
    if (id === "") lists.push(`  which ${kind} there are, and in which order`);
    else {
      const cells = entities.get(`${kind}/${id}`) ?? [];
      entities.set(`${kind}/${id}`, cells);
      if (service) cells.push(service);
    }
  }
  const lines = [...lists, ...Array.from(entities, ([entity, cells]) => `  ${entity}${cellsOf(cells)}`)];
  const rest = lines.length - mostLines;
  return rest <= 0 ? lines : [...lines.slice(0, mostLines), `  and ${count(rest, "other")}`];
}

function cellsOf(cells: readonly string[]): string {
  if (cells.length === 0) return "";
  const named = cells.slice(0, 5).join(", ");
  return cells.length > 5 ? ` with ${count(cells.length, "cell")}` : ` with the cells of ${named}`;
}
