import type { Cell, Found, FoundService } from "@stackmatrix/query";
import type { Words } from "@stackmatrix/view";
import { count } from "../words/count.ts";
import { cellOf, plainCellOf } from "./cell-of.ts";
import type { Told } from "./format-answer.ts";

/** How services that were found are told. */
export interface FoundTelling {
  readonly words: Words;
  /** The rows that decided, in the order of the cells. */
  readonly rows: readonly { readonly row: string; readonly label: string }[];
  /** How many services there are. */
  readonly total: number;
}

/** Services that were found, in tables. */
export function toldFound(answer: Found, { rows, total, words }: FoundTelling): Told {
  const { found, open } = answer;
  const labels = rows.map(({ label }) => label);
  const tableOf = (services: readonly FoundService[]) => ({
    head: ["Service", ...labels],
    rows: services.map(({ cells, id, name }) => [
      { parts: [name, id] },
      ...cells.map((cell) => cellOf(cell, words)),
    ]),
  });
  const unknown = ({ cells, missing, unclear }: FoundService) =>
    rows
      .filter(({ row }, index) => (isOpen(cells[index]) ? missing : unclear).includes(row))
      .map(({ label }) => label)
      .join(words.phrase.comma);
  return {
    answer,
    sections: [
      { table: tableOf(found) },
      { title: `Not all is known of ${count(open.length, "service")}:`, table: tableOf(open) },
    ],
    summary: summaryOf(answer, total),
    sheet: {
      head: ["Id", "Service", ...labels, "Undecided by"],
      rows: [...found, ...open].map((service) => [
        { parts: [service.id] },
        { parts: [service.name] },
        ...service.cells.map((cell) => plainCellOf(cell, words)),
        { parts: [unknown(service)] },
      ]),
    },
  };
}

/** Two kinds may have a row of the same id. */
function isOpen(cell: Cell | undefined): boolean {
  return cell?.answer === "unknown" || cell?.answer === "unassessed";
}

function summaryOf({ found, open }: Found, total: number): string {
  if (found.length === total) return `${count(total, "service")}.`;
  const have = `${found.length === 0 ? "None" : found.length} of ${count(total, "service")} ${found.length < 2 ? "has" : "have"} all of it`;
  return open.length === 0 ? `${have}.` : `${have}, ${open.length}${found.length > 0 ? " more" : ""} may.`;
}
