import type { Dataset } from "@stackmatrix/core";
import type { LocalizedText, MatrixRow, ServiceAttribute } from "@stackmatrix/core/schema";
import type { ServiceRow } from "@stackmatrix/view";
import { sumOf, type Weight, type Weights } from "./weights.ts";

/** The bounds of what a cell takes on the pages that show it. */
export interface CellWeights {
  /** With all that is known behind it, where its row or its service is the item of a list. */
  inList(row: Pick<ServiceRow, "id" | "kind">, serviceId: string): Weight;
  inMatrix(row: MatrixRow, serviceId: string): MatrixCell;
}

/** What a cell of a matrix takes in its table. */
export interface MatrixCell extends Weight {
  /** What it takes below the table, where there is more to tell of it than the table has room for. */
  readonly notes: number;
}

const nothing: Weight = { bytes: 0, sources: [] };

/** The sign and the word for an answer, in any language. */
const aroundAnswer = 30;

/** What an answer rests on, in a word, and the date of the text. */
const aroundGrounds = 60;

/** "From … until …", a status, or the way from one to the next. */
const aroundSpan = 24;

/** A sign with the word beside it, and the rule between two cells. */
const aroundSign = 8;

/** The mark of a footnote, with a number of three digits. */
const mark = 8;

/** Starts to weigh the cells of a dataset. */
export function startCellWeights(dataset: Dataset, weights: Weights): CellWeights {
  // Each cell stands on the page of its row, on that of its service, and in matrices.
  const known = new WeakMap<object, Weight>();
  return {
    inList({ id, kind }, serviceId) {
      const row = { [kind]: id };
      const cell = cellOf(row, serviceId);
      return cell ? sumOf(all(cell), rowBytes(row)) : nothing;
    },
    inMatrix(row, serviceId) {
      if (row.attribute) return { ...attribute(row.attribute, serviceId), notes: 0 };
      const cell = cellOf(row, serviceId);
      if (!cell) return { bytes: aroundSign, notes: 0, sources: [] };
      const { sources } = all(cell);
      return {
        bytes: row.capability ? signBytes(cell) : valueBytes(cell) + rowBytes(row),
        notes: hasNotes(cell) ? noteBytes(cell) + weights.bareLink(serviceId) : 0,
        sources,
      };
    },
  };

  /** A cell with what it takes over from that of another service. */
  function cellOf(row: RowName, serviceId: string): object | undefined {
    const { capabilities, tradeoffs, traits } = dataset;
    const cells: Readonly<Record<string, object>> | undefined =
      (row.capability && capabilities.get(row.capability)?.assessments) ||
      (row.tradeoff && tradeoffs.get(row.tradeoff)?.ratings) ||
      (row.trait && traits.get(row.trait)?.values) ||
      undefined;
    const cell: CellFields | undefined =
      cells && Object.hasOwn(cells, serviceId) ? cells[serviceId] : undefined;
    const source: CellFields | undefined = cell?.inherits === undefined ? undefined : cells?.[cell.inherits];
    if (!source) return cell;
    return { ...source, ...cell, sources: [...(cell?.sources ?? []), ...(source.sources ?? [])] };
  }

  function all(cell: object): Weight {
    const before = known.get(cell);
    if (before) return before;
    const weight = weigh(cell);
    known.set(cell, weight);
    return weight;
  }

  function weigh(cell: object): Weight {
    const { asOf, asOfNote, basis, inherits, note, short, since, sources, status, support, until, ...more } =
      cell as CellFields;
    const bytes =
      aroundAnswer +
      (since === undefined ? 0 : aroundSpan + weights.text(since)) +
      (until === undefined ? 0 : aroundSpan + weights.text(until)) +
      (status === undefined ? 0 : aroundSpan) +
      (short === undefined ? 0 : aroundSign + weights.text(short)) +
      (note === undefined ? 0 : aroundSign + weights.text(note)) +
      (inherits === undefined ? 0 : aroundSpan + weights.bareLink(inherits)) +
      aroundGrounds +
      mark * (sources?.length ?? 0);
    return sumOf(
      { bytes, sources: sources ?? [] },
      Object.keys(more).length > 0 ? weights.all(more) : undefined,
    );
  }

  /** The note, links and history of a cell, without the word for the answer, and seldom with the date. */
  function noteBytes(cell: object): number {
    const { asOf = "undated", basis, history, links, note, sources = [] } = cell as CellFields;
    // A date stands there only where it is that of no source.
    const isTold = sources.some((id) => (dataset.sources.get(id)?.date ?? "undated") === asOf);
    return (
      (note === undefined ? 0 : aroundSign + weights.text(note)) +
      (isTold && basis === "documented" ? 0 : aroundGrounds) +
      mark * sources.length +
      (links || history ? weights.all({ links, history }).bytes : 0)
    );
  }

  function signBytes(cell: object): number {
    const { short, since, sources, status, until } = cell as CellFields;
    const versions = (since?.length ?? 0) + (until?.length ?? 0);
    const beside = (short ? weights.text(short) + 3 : 0) + (status ? aroundSpan : 0);
    return aroundSign + versions + beside + mark * (sources?.length ?? 1);
  }

  /** A value or a rating with its marks, without its note. */
  function valueBytes(cell: object): number {
    const { asOf, asOfNote, basis, history, links, note, sources, ...value } = cell as CellFields;
    return aroundSign + weights.all(value).bytes + mark * (sources?.length ?? 1);
  }

  /** What a row says for all of its cells: the words of a scale, or a unit. */
  function rowBytes({ trait, tradeoff }: RowName): number {
    const scale = tradeoff === undefined ? undefined : dataset.tradeoffs.get(tradeoff)?.scale;
    const of = trait === undefined ? undefined : dataset.traits.get(trait);
    const unit = of && "unit" in of ? of.unit : undefined;
    return Math.max(0, ...Object.values(scale ?? {}).map(weights.text)) + (unit ? weights.text(unit) : 0);
  }

  function attribute(name: ServiceAttribute, serviceId: string): Weight {
    const service = dataset.services.get(serviceId);
    const [newest] = service?.releases ?? [];
    const held =
      name === "release" || name === "released" || name === "supportedUntil" ? newest : service?.[name];
    return sumOf(weights.all(held), aroundSign);
  }
}

/** A row by one of these. */
type RowName = { readonly [Kind in ServiceRow["kind"]]?: string | undefined };

/** What a cell may have that is neither a value nor a list of its own. */
interface CellFields {
  readonly support?: string;
  readonly inherits?: string;
  readonly short?: LocalizedText;
  readonly note?: LocalizedText;
  readonly since?: string;
  readonly until?: string;
  readonly status?: string;
  readonly basis?: string;
  readonly sources?: readonly string[];
  readonly asOf?: string;
  readonly asOfNote?: unknown;
  readonly links?: unknown;
  readonly history?: unknown;
}

function hasNotes(cell: object): boolean {
  return "note" in cell || "links" in cell || "history" in cell;
}
