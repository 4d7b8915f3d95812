import type {
  ComparedCell,
  ComparedRow,
  CompareOptions,
  Comparison,
  Difference,
  Named,
  Telling,
} from "./answers.ts";
import { cellIn } from "./cell.ts";
import { checkTelling } from "./check-telling.ts";
import { differences, isOpen } from "./difference.ts";
import { allRows, findRow, type Row } from "./find-row.ts";
import type { ServiceId } from "./ids.ts";
import { known } from "./known.ts";
import { livingId } from "./living-id.ts";
import { NotFound } from "./not-found.ts";
import type { Published } from "./published.ts";
import { type Say, sayIn } from "./say.ts";

/**
 * Puts services side by side, row by row, and says in which rows their answers differ and how.
 *
 * @param services - in this order; those of the matrix where they are missing, or all
 * @throws {NotFound} where a service, a row, a group or a matrix is not there
 */
export function compare(
  data: Published,
  services: readonly ServiceId[] | undefined,
  options: CompareOptions = {},
): Comparison {
  const { locale, matrix, onlyDifferences = false } = options;
  checkTelling(data, options);
  const say = sayIn(data, locale);
  const given =
    services ??
    (matrix === undefined ? undefined : matrixIn(data, matrix).services) ??
    Object.keys(data.services);
  const ids = given.map((id) => living(data, "services", id));
  const baseline = options.baseline && living(data, "services", options.baseline);
  const asked = rowsAsked(data, options);
  const compared = (asked ?? allRows(data)).map((row) =>
    comparedRow(data, row, { ...options, ids, baseline }),
  );
  const rows = asked === undefined ? compared.filter(speaksOfAny) : compared;
  return known<Comparison>({
    services: ids.map((id) => named(data, id, say)),
    baseline,
    rows: rows.filter(({ differs }) => differs || !onlyDifferences),
    differing: rows.filter(({ differs }) => differs).length,
    open: rows.filter(({ open }) => open.length > 0).length,
  });
}

/** What a service is called in a language. */
export function named(data: Published, id: string, say: Say): Named {
  const { name = id, shortName = name } = data.services[id] ?? {};
  return { id, name: say(name), shortName: say(shortName) };
}

/** @throws {NotFound} where there is no such entity */
export function living(data: Published, kind: string, id: string): string {
  const found = livingId(data, kind, id);
  if (found === undefined) throw new NotFound(kind, id);
  return found;
}

/** @throws {NotFound} where there is no such row */
export function rowOf(data: Published, reference: string): Row {
  const row = findRow(data, reference);
  if (row === undefined) throw new NotFound("rows", reference);
  return row;
}

/** The rows that a question names; nothing where it names none. */
function rowsAsked(data: Published, { group, matrix, rows }: CompareOptions): readonly Row[] | undefined {
  if (rows !== undefined) return rows.map((row) => rowOf(data, row));
  if (group !== undefined) return groupRows(data, group);
  if (matrix === undefined) return undefined;
  return matrixIn(data, matrix).rows.map(({ id, kind, label }) => ({
    kind: kind as Row["kind"],
    id,
    label,
  }));
}

function speaksOfAny({ cells }: ComparedRow): boolean {
  return cells.some(({ answer }) => answer !== "unassessed");
}

function groupRows(data: Published, id: string): readonly Row[] {
  const group = data.groups[living(data, "groups", id)];
  const references = [
    ...(group?.capabilities ?? []).map((row) => `capabilities/${row}`),
    ...(group?.tradeoffs ?? []).map((row) => `tradeoffs/${row}`),
    ...(group?.traits ?? []).map((row) => `traits/${row}`),
  ];
  return references.map((reference) => rowOf(data, reference));
}

function matrixIn(data: Published, id: string): Published["matrices"][string] {
  const matrix = data.matrices[living(data, "matrices", id)];
  if (matrix === undefined) throw new NotFound("matrices", id);
  return matrix;
}

interface RowOptions extends Telling {
  readonly ids: readonly string[];
  readonly baseline: string | undefined;
}

function comparedRow(data: Published, row: Row, { baseline, ids, locale, on }: RowOptions): ComparedRow {
  const telling = known<Telling>({ locale, on });
  const cells = ids.map((id) => cellIn(data, row, id, telling));
  const others = baseline === undefined ? cells : [cellIn(data, row, baseline, telling)];
  const compared = cells.map((cell): ComparedCell => {
    const by = inOrder(
      others.flatMap((other) => (isOpen(cell) || isOpen(other) ? [] : differences(cell, other))),
    );
    return { ...cell, differs: by.length > 0, by };
  });
  const by = inOrder(compared.flatMap((cell) => cell.by));
  const open = cells.filter(isOpen).map(({ service }) => service);
  const label = sayIn(data, locale)(row.label);
  return { row: row.id, kind: row.kind, label, differs: by.length > 0, by, open, cells: compared };
}

const order: readonly Difference[] = ["level", "rating", "value", "version", "status"];

function inOrder(found: readonly Difference[]): readonly Difference[] {
  return order.filter((difference) => found.includes(difference));
}
