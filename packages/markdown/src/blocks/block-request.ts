import { type Dataset, type Diagnostic, nearestLocale, nearestName, type Outcome } from "@stackmatrix/core";
import { type Kind, kinds, type Locale, type MatrixRow, singularOf } from "@stackmatrix/core/schema";
import { type ArgumentKey, type BlockKind, blockKinds } from "./block-kinds.ts";
import type { Argument, Marker } from "./find-markers.ts";
import { findRow } from "./find-row.ts";
import { type Report, reporting } from "./reporting.ts";

/** What a block shows, and how. */
export interface BlockRequest {
  readonly subject: Subject;
  readonly locale: Locale;
  readonly align?: boolean | undefined;
  /** The level of the heading above it; `below` for one below the heading that it stands under, nothing for none. */
  readonly heading?: number | "below" | undefined;
  /** How its sources stand below it. */
  readonly sources: SourcesForm;
  /** Whether it may lead to the web site. */
  readonly web: boolean;
}

export type SourcesForm = (typeof sourcesForms)[number];
const sourcesForms = ["open", "folded", "off"] as const;

/** What a block shows. */
export type Subject =
  | MatrixSubject
  | { readonly kind: EntityBlock; readonly id: string }
  | { readonly kind: WholeKindBlock }
  | { readonly kind: "stats" | "coverage" }
  | { readonly kind: "value"; readonly row: MatrixRow; readonly service: string }
  | { readonly kind: "fields"; readonly of: Kind };

/** Blocks that show all of a kind. */
export type WholeKindBlock = "layers" | "terms" | "misconceptions" | "questions" | "sources";

/** Blocks that show one entity. */
export type EntityBlock = "service" | "capability" | "guide" | "path" | "diagram";

/** Which part of a matrix is shown, and how. */
export interface MatrixSubject {
  readonly kind: "matrix";
  readonly id: string;
  /** Ids of the services, in this order; those of the matrix where they are missing. */
  readonly services?: readonly string[] | undefined;
  /** In this order; those of the matrix, with its headings, where they are missing. */
  readonly rows?: readonly MatrixRow[] | undefined;
  /** Whether services are rows; as the matrix has it where it is missing. */
  readonly transpose?: boolean | undefined;
  /** The service that the others are compared with. */
  readonly baseline?: string | undefined;
  readonly onlyDifferences: boolean;
  /** By whose answers the services are put in order. */
  readonly sort?: { readonly row: MatrixRow; readonly isDescending: boolean } | undefined;
  readonly notes: boolean;
  readonly legend: boolean;
}

/** Reads the arguments of a begin marker, or says everything that is wrong with them. */
export function readBlockRequest(marker: Marker, dataset: Dataset): Outcome<BlockRequest> {
  const diagnostics: Diagnostic[] = [];
  const report = reporting(diagnostics);
  const kind = kindOf(marker, report);
  const values = readKeys(marker.arguments, kind, report);
  const reader: Reader = { dataset, values, report };
  const subject = kind && subjectOf(kind, reader);
  const locale = localeOf(reader);
  const align = flag(reader, "align");
  const heading = headingOf(reader);
  const sources = kind === "sources" ? undefined : chosen(reader, "sources", sourcesForms);
  const web = flag(reader, "web") ?? true;
  return subject && diagnostics.length === 0
    ? { ok: true, value: { subject, locale, align, heading, sources: sources ?? "folded", web }, diagnostics }
    : { ok: false, diagnostics };
}

/** The arguments of a block, each under its key, and where to say what is wrong with them. */
interface Reader {
  readonly dataset: Dataset;
  readonly values: ReadonlyMap<ArgumentKey, Argument>;
  readonly report: Report;
}

const subjectKeys = Object.keys(blockKinds) as readonly BlockKind[];

/** What a block shows; `service` and `sources` also say something about blocks that show something else. */
function kindOf(marker: Marker, report: Report): BlockKind | undefined {
  const given = marker.arguments.flatMap((argument) => {
    const key = subjectKeys.find((candidate) => candidate === argument.key);
    return key === undefined ? [] : [{ key, argument }];
  });
  const isBeside = (key: BlockKind) =>
    given.some(
      (other) => other.key !== key && blockKinds[other.key].some((candidate: string) => candidate === key),
    );
  const named = given.filter(({ key }) => !isBeside(key));
  const [first] = named;
  const second = named.find(({ key }) => key !== first?.key);
  if (second !== undefined)
    report("docs/two-subjects", second.argument, {
      arguments: subjectKeys.filter((key) => named.some((one) => one.key === key)),
    });
  if (first === undefined && marker.arguments.every(({ key }) => knownKeys.has(key)))
    report("docs/no-subject", marker, { arguments: subjectKeys });
  return second === undefined ? first?.key : undefined;
}

const knownKeys: ReadonlySet<string> = new Set([...subjectKeys, ...Object.values(blockKinds).flat()]);

function readKeys(
  given: readonly Argument[],
  block: BlockKind | undefined,
  report: Report,
): ReadonlyMap<ArgumentKey, Argument> {
  const values = new Map<ArgumentKey, Argument>();
  const taken: ReadonlySet<string> = block === undefined ? knownKeys : new Set([block, ...blockKinds[block]]);
  for (const argument of given) {
    const { isOpen, key } = argument;
    if (isOpen) report("docs/open-quote", argument, {});
    else if (!isKey(key, taken)) {
      const known = block === undefined ? subjectKeys : blockKinds[block];
      report("docs/unknown-argument", argument, {
        argument: key,
        nearest: nearestName(key, taken),
        block,
        known,
      });
    } else if (values.has(key)) report("docs/repeated-argument", argument, { argument: key });
    else values.set(key, argument);
  }
  return values;
}

function isKey(key: string, keys: ReadonlySet<string>): key is ArgumentKey {
  return keys.has(key);
}

function subjectOf(kind: BlockKind, reader: Reader): Subject | undefined {
  switch (kind) {
    case "matrix":
      return matrixOf(reader);
    case "service":
    case "capability":
    case "guide":
    case "path":
    case "diagram": {
      const id = entityOf(reader, kind, kind);
      return id === undefined ? undefined : { kind, id };
    }
    case "fields":
      return fieldsOf(reader);
    case "value":
      return valueSubject(reader);
    default:
      return bare(reader, kind) && isThere(reader, kind) ? { kind } : undefined;
  }
}

function matrixOf(reader: Reader): MatrixSubject | undefined {
  const argument = withValue(reader, "matrix", "the id of a matrix");
  const id = argument && matrixId(reader, argument);
  const sort = withValue(reader, "sort", "a row, behind a minus sign for the other way round");
  const subject = {
    services: listOf(reader, "services", "ids of services, each once, with commas between them", (written) =>
      idOf(reader, "services", written),
    ),
    rows: listOf(reader, "rows", "rows, each once, with commas between them", (written) =>
      rowOf(reader, written),
    ),
    transpose: flag(reader, "transpose"),
    baseline: entityOf(reader, "baseline", "service"),
    onlyDifferences: flag(reader, "only-differences") ?? false,
    sort: sort && sortOf(reader, sort),
    notes: flag(reader, "notes") ?? false,
    legend: flag(reader, "legend") ?? true,
  };
  return id === undefined ? undefined : { kind: "matrix", id, ...subject };
}

function matrixId({ dataset, report }: Reader, argument: Valued): string | undefined {
  const { value: id } = argument;
  if (dataset.matrices.has(id)) return id;
  const to = dataset.moved.matrices.get(id);
  if (to !== undefined) report("reference/moved", argument, { kind: "matrix", id, to });
  else report("docs/unknown-matrix", argument, { id, nearest: nearestName(id, dataset.matrices.keys()) });
  return undefined;
}

function sortOf(reader: Reader, argument: Valued): MatrixSubject["sort"] {
  const isDescending = argument.value.startsWith("-");
  const value = isDescending ? argument.value.slice(1) : argument.value;
  const row = rowOf(reader, { ...argument, value });
  return row && { row, isDescending };
}

/** Where each block or argument that names an entity finds it. */
export const homes = {
  service: "services",
  capability: "capabilities",
  guide: "guides",
  path: "paths",
  diagram: "diagrams",
} as const satisfies Record<EntityBlock, Kind>;

function entityOf(reader: Reader, key: ArgumentKey, kind: EntityBlock): string | undefined {
  const argument = withValue(reader, key, `the id of a ${kind}`);
  return argument && idOf(reader, homes[kind], argument);
}

function idOf(
  { dataset, report }: Reader,
  home: (typeof homes)[EntityBlock],
  argument: Valued,
): string | undefined {
  const { value: id } = argument;
  const entities: ReadonlyMap<string, unknown> = dataset[home];
  if (entities.has(id)) return id;
  const kind = singularOf[home];
  const to = dataset.moved[home].get(id);
  if (to !== undefined) report("reference/moved", argument, { kind, id, to });
  else report("reference/unknown", argument, { kind, id, nearest: nearestName(id, entities.keys()) });
  return undefined;
}

function rowOf({ dataset, report }: Reader, argument: Valued): MatrixRow | undefined {
  const { value: id } = argument;
  const found = findRow(dataset, id);
  if ("row" in found) return found.row;
  if ("candidates" in found) report("docs/ambiguous-row", argument, { id, candidates: found.candidates });
  else if ("to" in found) report("reference/moved", argument, { kind: found.kind, id, to: found.to });
  else report("docs/unknown-row", argument, { id, nearest: found.nearest });
  return undefined;
}

function fieldsOf(reader: Reader): Subject | undefined {
  const argument = withValue(reader, "fields", "the name of a kind");
  if (argument === undefined) return undefined;
  const of = kinds.find((candidate) => candidate === argument.value);
  if (of) return { kind: "fields", of };
  const nearest = nearestName(argument.value, kinds);
  reader.report("docs/unknown-kind", argument, { kind: argument.value, nearest });
  return undefined;
}

function valueSubject(reader: Reader): Subject | undefined {
  const { report, values } = reader;
  const argument = withValue(reader, "value", "a row");
  if (argument && !values.has("service"))
    report("docs/missing-argument", argument, { argument: "value", missing: "service" });
  const row = argument && rowOf(reader, argument);
  const service = entityOf(reader, "service", "service");
  return row === undefined || service === undefined ? undefined : { kind: "value", row, service };
}

/** Whether there is anything that a block without a value can show. */
function isThere(
  { dataset, report, values }: Reader,
  kind: Exclude<BlockKind, "matrix" | "fields" | "value" | EntityBlock>,
): boolean {
  const argument = values.get(kind);
  const is =
    kind === "stats" ||
    (kind === "coverage"
      ? [...dataset.sources.values()].some(({ statements }) => statements)
      : dataset[kind].size > 0);
  if (!is && argument) report("docs/empty-block", argument, { block: kind });
  return is;
}

function localeOf({ dataset, report, ...reader }: Reader): Locale {
  const argument = withValue({ dataset, report, ...reader }, "locale", "a language");
  if (argument === undefined) return dataset.locales[0];
  const { value } = argument;
  const locale = dataset.locales.find((candidate) => candidate === value);
  if (locale) return locale;
  const nearest = nearestLocale(value, dataset.locales);
  report("docs/unknown-locale", argument, { locale: value, available: dataset.locales, nearest });
  return dataset.locales[0];
}

function headingOf({ report, values }: Reader): BlockRequest["heading"] {
  const argument = values.get("heading");
  if (argument === undefined) return undefined;
  const { value } = argument;
  if (value === undefined) return "below";
  if (/^[1-6]$/.test(value)) return Number(value);
  const expected = "a level from 1 to 6, or nothing at all";
  report("docs/invalid-value", argument, { argument: "heading", value, expected });
  return undefined;
}

/** An argument with a value that is not empty. */
type Valued = Argument & { readonly value: string };

function withValue({ report, values }: Reader, key: ArgumentKey, expected: string): Valued | undefined {
  const argument = values.get(key);
  if (argument === undefined) return undefined;
  const { value } = argument;
  if (value) return { ...argument, value };
  report("docs/invalid-value", argument, { argument: key, value: "", expected });
  return undefined;
}

function bare({ report, values }: Reader, key: BlockKind): boolean {
  const argument = values.get(key);
  const { value } = argument ?? {};
  if (argument === undefined || value === undefined) return true;
  report("docs/invalid-value", argument, { argument: key, value });
  return false;
}

const flags: ReadonlyMap<string | undefined, boolean> = new Map([
  [undefined, true],
  ["true", true],
  ["on", true],
  ["false", false],
  ["off", false],
]);

function flag({ report, values }: Reader, key: ArgumentKey): boolean | undefined {
  const argument = values.get(key);
  if (argument === undefined) return undefined;
  const { value = "" } = argument;
  const is = flags.get(argument.value);
  if (is === undefined)
    report("docs/invalid-value", argument, { argument: key, value, expected: "true or false" });
  return is;
}

function chosen<Value extends string>(
  { report, values }: Reader,
  key: ArgumentKey,
  choices: readonly Value[],
): Value | undefined {
  const argument = values.get(key);
  if (argument === undefined) return undefined;
  const { value = "" } = argument;
  const choice = choices.find((candidate) => candidate === value);
  if (choice !== undefined) return choice;
  const expected = `${choices.slice(0, -1).join(", ")} or ${choices.at(-1)}`;
  report("docs/invalid-value", argument, { argument: key, value, expected });
  return undefined;
}

/** What a list names, in its order; nothing where the argument is missing or wrong. */
function listOf<Item>(
  reader: Reader,
  key: ArgumentKey,
  expected: string,
  itemOf: (argument: Valued) => Item | undefined,
): readonly Item[] | undefined {
  const argument = withValue(reader, key, expected);
  if (argument === undefined) return undefined;
  const written = argument.value.split(",").map((item) => item.trim());
  if (written.includes("") || new Set(written).size < written.length) {
    reader.report("docs/invalid-value", argument, { argument: key, value: argument.value, expected });
    return undefined;
  }
  return written.flatMap((value) => itemOf({ ...argument, value }) ?? []);
}
