import { type Dataset, type Planned, rowKinds } from "@stackmatrix/core";
import { type Kind, kinds, type Locale, singularOf } from "@stackmatrix/core/schema";
import { typeName } from "../contract/type-name.ts";
import { fixedPart, type JsonPart, objectPart, recordPart } from "../json/json-part.ts";
import { jsonPieces } from "../json/json-pieces.ts";
import { aboutPart } from "../parts/about-part.ts";
import { dataPart } from "../parts/data-part.ts";
import { chunkSize, entityPart } from "../parts/entity-part.ts";
import { kindPart } from "../parts/kind-part.ts";
import { matrixViewPart } from "../parts/matrix-view-part.ts";
import { entityChunks } from "../publish/entity-chunks.ts";
import { cellFields, isRowKind } from "../publish/long-fields.ts";
import type { AboutOptions } from "../publish/publish-about.ts";
import { publishData } from "../publish/publish-data.ts";
import { headFields } from "../publish/published-head.ts";
import type { IndexPlace } from "./index-texts.ts";
import { type ModuleText, moduleFiles } from "./module-files.ts";

/** The data of a package in all languages, or in one. */
export interface Part extends IndexPlace {
  /** In one, matrices are there as tables. */
  readonly locale?: Locale | undefined;
  /** What the data says of itself instead of what the dataset says. */
  readonly options: AboutOptions;
  /** The kinds whose entities are modules by themselves. */
  readonly modulesOf: ReadonlySet<Kind>;
}

/** The modules and JSON files of the kinds, of their entities, and of all at once. */
export function* partFiles(dataset: Dataset, part: Part): Iterable<Planned> {
  const { folder, locale, options } = part;
  const published = (traced: Dataset) => publishData(traced, { ...options, locale });
  const around = {
    about: (traced: Dataset) => aboutPart(traced, { ...options, locale }),
    vocabulary: (traced: Dataset) => fixedPart(published(traced).vocabulary),
    moved: (traced: Dataset) => fixedPart(published(traced).moved),
  };
  for (const name of ["about", "vocabulary", "moved"] as const) {
    yield json(`${folder}${name}.json`, around[name]);
    yield* moduleFiles(plainModule(`${folder}${name}`, { part, type: typeName(name) }));
  }
  for (const kind of kinds) {
    yield* kindFiles(dataset, { kind, part });
    if (part.modulesOf.has(kind)) yield* entityFiles(dataset, { kind, part });
  }
  yield json(`${folder}data.json`, (traced) => dataPart(traced, { ...options, locale }));
  yield* moduleFiles(dataModule(part));
}

interface KindOfPart {
  readonly kind: Kind;
  readonly part: Part;
}

function* kindFiles(dataset: Dataset, ofKind: KindOfPart): Iterable<Planned> {
  const { kind, part } = ofKind;
  const { folder, locale } = part;
  const whole = (traced: Dataset) => kindPart(traced, kind, locale);
  if (kind === "services") yield json(`lib/${folder}services.json`, (traced) => headsPart(traced, locale));
  if (kind === "matrices" && locale !== undefined) {
    yield json(`lib/${folder}matrices.json`, whole);
    yield json(`${folder}matrices.json`, (traced) => viewsPart(traced, locale));
  } else {
    yield json(`${folder}${kind}.json`, whole);
  }
  yield* moduleFiles(recordModule(dataset, ofKind));
}

function recordModule(dataset: Dataset, ofKind: KindOfPart): ModuleText {
  const { kind, part } = ofKind;
  const moved = movedIds(dataset, kind);
  const { helpers, value, values } =
    kind === "services" ? servicesValue(dataset, ofKind) : kindValue(dataset, kind);
  const name = typeName(kind);
  return {
    path: `${part.folder}${kind}`,
    values,
    named: { [`${part.top}lib/frozen.js`]: ["frozen", ...helpers, ...(moved ? ["named"] : [])] },
    value: `/* @__PURE__ */ frozen(${moved ? `named(${value}, ${moved})` : value})`,
    type: { text: name, names: [name], from: part.types },
  };
}

/** What a record is made of, and by which helpers. */
interface RecordValue {
  readonly values: Readonly<Record<string, string>>;
  readonly helpers: readonly string[];
  readonly value: string;
}

/** Services are put together with the cells that the rows hold, so that each cell is there once. */
function servicesValue(dataset: Dataset, { part }: KindOfPart): RecordValue {
  const rows = rowKinds;
  const fields = rows.map((row) => `${cellFields[row]}: ${row}`).join(", ");
  const moved = rows.flatMap((row) => {
    const ids = movedIds(dataset, row);
    return ids === undefined ? [] : [`${cellFields[row]}: ${ids}`];
  });
  return {
    values: {
      value: `${part.top}lib/${part.folder}services.json`,
      ...Object.fromEntries(rows.map((row) => [row, `./${row}.js`])),
    },
    helpers: ["withCells"],
    value: `withCells(value, { ${fields} }, { ${moved.join(", ")} })`,
  };
}

/** The cells of rows answer to old ids of services as well. */
function kindValue(dataset: Dataset, kind: Kind): RecordValue {
  const field = isRowKind(kind) ? cellFields[kind] : undefined;
  const moved = field && movedIds(dataset, "services");
  return {
    values: { value: `./${kind}.json` },
    helpers: moved ? ["cellsNamed"] : [],
    value: moved ? `cellsNamed(value, "${field}", ${moved})` : "value",
  };
}

/** Each entity of a kind by itself, and old ids that lead to it. */
function* entityFiles(dataset: Dataset, { kind, part }: KindOfPart): Iterable<Planned> {
  const { folder, locale } = part;
  const isView = kind === "matrices" && locale !== undefined;
  const entity = isView ? "MatrixView" : typeName(singularOf[kind]);
  const partOf = (id: string) => (traced: Dataset) =>
    isView ? matrixViewPart(traced, id, locale) : entityPart(traced, kind, { id, locale });
  const deeper = { ...part, top: `../${part.top === "./" ? "" : part.top}`, types: upOne(part.types) };
  for (const id of dataset[kind].keys()) {
    const path = `${folder}${kind}/${id}`;
    yield json(`${path}.json`, partOf(id));
    const text = `${entity} & { readonly id: ${JSON.stringify(id)} }`;
    yield* moduleFiles(plainModule(path, { part: deeper, type: entity, text }));
  }
  for (const [old, id] of dataset.moved[kind]) {
    const path = `${folder}${kind}/${old}`;
    yield json(`${path}.json`, partOf(id));
    yield* moduleFiles({
      path,
      values: { value: `./${id}.js` },
      value: "value",
      type: {
        text: entity,
        names: [entity],
        from: deeper.types,
        comment: `@deprecated Renamed: \`${kind}/${id}\`.`,
      },
    });
  }
}

interface PlainModule {
  readonly part: Pick<Part, "top" | "types">;
  readonly type: string;
  readonly text?: string;
}

/** A module that gives what the JSON file beside it holds. */
function plainModule(path: string, { part, text, type }: PlainModule): ModuleText {
  const name = path.slice(path.lastIndexOf("/") + 1);
  return {
    path,
    values: { value: `./${name}.json` },
    named: { [`${part.top}lib/frozen.js`]: ["frozen"] },
    value: "/* @__PURE__ */ frozen(value)",
    type: { text: text ?? type, names: [type], from: part.types },
  };
}

/** All of the data at once, put together from the modules of the kinds. */
function dataModule({ folder, locale, top, types }: Part): ModuleText {
  const names = ["about", "vocabulary", "moved", ...kinds];
  const from = (name: string) =>
    name === "matrices" && locale !== undefined ? `${top}lib/${folder}matrices.json` : `./${name}.js`;
  return {
    path: `${folder}data`,
    values: Object.fromEntries(names.map((name) => [name, from(name)])),
    named: { [`${top}lib/frozen.js`]: ["frozen"] },
    value: `/* @__PURE__ */ frozen({ ${names.join(", ")} })`,
    type: { text: "Data", names: ["Data"], from: types },
  };
}

/** Services without their cells. */
function headsPart(dataset: Dataset, locale: Locale | undefined): JsonPart {
  const chunks = entityChunks(dataset, "services", chunkSize(dataset, "services")).map(({ ids, key }) => ({
    key,
    items: () => ids.map((id) => [id, { value: headFields(dataset, "services", { id, locale }) }] as const),
  }));
  return recordPart(chunks);
}

/** Matrices as tables of a language, by id. */
function viewsPart(dataset: Dataset, locale: Locale): JsonPart {
  const views = Array.from(
    dataset.matrices.keys(),
    (id) => [id, matrixViewPart(dataset, id, locale)] as const,
  );
  return objectPart(Object.fromEntries(views));
}

/** The old ids of a kind as an object of a module; nothing where there are none. */
function movedIds({ moved }: Dataset, kind: Kind): string | undefined {
  return moved[kind].size > 0 ? JSON.stringify(Object.fromEntries(moved[kind])) : undefined;
}

function upOne(path: string): string {
  return path.startsWith("./") ? `../${path.slice(2)}` : `../${path}`;
}

/** Machines read it, and there is much of it. */
function json(path: string, part: (dataset: Dataset) => JsonPart): Planned {
  return { path, content: (traced) => jsonPieces(part(traced), { isCompact: true }) };
}
