import type { Dataset } from "@stackmatrix/core";
import type { Locale, LocalizedText } from "@stackmatrix/core/schema";
import type { ServiceRow } from "@stackmatrix/view";
import { textBytes } from "./text-bytes.ts";
import { valueBytes } from "./value-bytes.ts";

/** The bounds of what a row takes on the pages that show it. */
export interface RowWeight {
  /** What is written of it besides its cells. */
  readonly head: number;
  /** By the ids of services. */
  readonly cells: ReadonlyMap<string, CellWeight>;
  /** What all of its cells take in a list. */
  readonly list: number;
  /** What all of its cells cite, each once. */
  readonly sources: readonly string[];
}

/** The bounds of what a cell takes, without the names of its row and its service. */
export interface CellWeight {
  /** With all that is known behind it, as the item of a list. */
  readonly list: number;
  /** In the table of a matrix. */
  readonly table: number;
  /** Below that table, where there is more to tell of it than the table has room for. */
  readonly notes: number;
  readonly sources: readonly string[];
}

/** The sign and the word for an answer, in any language. */
const aroundAnswer = 30;

/** What an answer rests on, in a word, and the date of the text. */
const aroundGrounds = 60;

/** "From … until …", a status, or the way from one to the next. */
const aroundSpan = 24;

/** A sign with the word beside it, and the rule between two cells. */
export const aroundSign = 8;

/** The mark of a footnote, with a number of three digits. */
const mark = 8;

/** Weighs a row with its cells, for all pages that show it. */
export function rowWeight(dataset: Dataset, kind: ServiceRow["kind"], id: string): RowWeight {
  const { cells: written, row, shared } = rowOf(dataset, kind, id);
  const cells = new Map<string, CellWeight>();
  const sources = new Set<string>();
  let list = 0;
  for (const service of Object.keys(written)) {
    const cell = cellWeight(dataset, cellOf(written, service), { isSign: kind === "capability", shared });
    cells.set(service, cell);
    list += cell.list;
    for (const source of cell.sources) sources.add(source);
  }
  return { head: valueBytes(row, dataset.locales[0]), cells, list, sources: [...sources] };
}

interface WrittenRow {
  /** Without its cells. */
  readonly row: object;
  readonly cells: Readonly<Record<string, CellFields>>;
  /** What the row says for all of its cells: the words of a scale, or a unit. */
  readonly shared: number;
}

function rowOf(dataset: Dataset, kind: ServiceRow["kind"], id: string): WrittenRow {
  if (kind === "capability") {
    const { assessments = {}, ...row } = dataset.capabilities.get(id) ?? {};
    return { row, cells: assessments, shared: 0 };
  }
  if (kind === "tradeoff") {
    const { ratings = {}, ...row } = dataset.tradeoffs.get(id) ?? {};
    const words = "scale" in row ? Object.values(row.scale ?? {}) : [];
    return { row, cells: ratings, shared: Math.max(0, ...words.map(textBytes)) };
  }
  const { values = {}, ...row } = dataset.traits.get(id) ?? {};
  return { row, cells: values, shared: "unit" in row && row.unit ? textBytes(row.unit) : 0 };
}

/** A cell with what it takes over from that of another service. */
function cellOf(cells: WrittenRow["cells"], service: string): CellFields {
  const cell = cells[service] ?? {};
  const source = cell.inherits === undefined ? undefined : cells[cell.inherits];
  if (!source) return cell;
  return { ...source, ...cell, sources: [...(cell.sources ?? []), ...(source.sources ?? [])] };
}

interface CellOptions {
  /** Whether a table shows it as a sign. */
  readonly isSign: boolean;
  /** What its row says for all of its cells. */
  readonly shared: number;
}

function cellWeight(dataset: Dataset, cell: CellFields, { isSign, shared }: CellOptions): CellWeight {
  const [original] = dataset.locales;
  const { asOf = "undated", basis, history, inherits, links, note, since, short, sources = [], until } = cell;
  const more = moreBytes(cell, original);
  const told = (note === undefined ? 0 : aroundSign + textBytes(note)) + mark * sources.length;
  const behind = links || history ? valueBytes([links, history], original) : 0;
  const versions = [since, until].filter((version) => version !== undefined);
  const span = versions.reduce((sum, version) => sum + textBytes(version), 0);
  const beside = (short ? aroundSign + textBytes(short) : 0) + (cell.status === undefined ? 0 : aroundSpan);
  const heir = inherits === undefined ? 0 : aroundSpan + nameBytes(dataset, inherits);
  const hasNotes = note !== undefined || links !== undefined || history !== undefined;
  // A date stands there only where it is that of no source.
  const isTold = () => sources.some((id) => (dataset.sources.get(id)?.date ?? "undated") === asOf);
  const grounds = hasNotes && !(basis === "documented" && isTold()) ? aroundGrounds : 0;
  const former = history?.flatMap((answer) => answer.sources ?? []) ?? [];
  return {
    list:
      aroundAnswer +
      versions.length * aroundSpan +
      span +
      beside +
      told +
      heir +
      aroundGrounds +
      more +
      behind +
      shared,
    table: aroundSign + mark * Math.max(1, sources.length) + (isSign ? span + beside : more + shared),
    notes: hasNotes ? told + grounds + behind : 0,
    sources: former.length > 0 ? [...sources, ...former] : sources,
  };
}

function nameBytes(dataset: Dataset, service: string): number {
  const { name } = dataset.services.get(service) ?? {};
  return (name ? textBytes(name) : 0) + service.length;
}

/** What a cell has besides the fields that any may have: a value, or several. */
function moreBytes(cell: CellFields, original: Locale): number {
  let bytes = 0;
  for (const [key, value] of Object.entries(cell)) if (!known.has(key)) bytes += valueBytes(value, original);
  return bytes;
}

/** What a cell may have that is no value. */
interface CellFields {
  readonly support?: string | undefined;
  readonly inherits?: string | undefined;
  readonly short?: LocalizedText | undefined;
  readonly note?: LocalizedText | undefined;
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  readonly status?: string | undefined;
  readonly basis?: string | undefined;
  readonly sources?: readonly string[] | undefined;
  readonly asOf?: string | undefined;
  readonly links?: unknown;
  readonly history?: readonly { readonly sources?: readonly string[] | undefined }[] | undefined;
}

const known: ReadonlySet<string> = new Set([
  "support",
  "inherits",
  "short",
  "note",
  "since",
  "until",
  "status",
  "basis",
  "sources",
  "asOf",
  "asOfNote",
  "checkedOn",
  "links",
  "history",
]);
