import type { Dataset, Planned } from "@stackmatrix/core";
import { type Kind, kinds, singularOf } from "@stackmatrix/core/schema";
import { typeName } from "../contract/type-name.ts";
import type { PublishedData } from "../publish/publish-data.ts";
import type { IndexPlace } from "./index-texts.ts";
import { type ModuleText, moduleFiles } from "./module-files.ts";

/** The data of a package in all languages, or in one. */
export interface Part extends IndexPlace {
  readonly data: () => PublishedData;
  /** The matrices as tables; a part in all languages has none. */
  readonly views?: () => Readonly<Record<string, unknown>>;
  /** The kinds whose entities are modules by themselves. */
  readonly modulesOf: ReadonlySet<Kind>;
}

/** The field of a service and of a row that holds the cells of a kind of rows. */
const cellFields = { capabilities: "assessments", tradeoffs: "ratings", traits: "values" } as const;

/** The modules and JSON files of the kinds, of their entities, and of all at once. */
export function* partFiles(dataset: Dataset, part: Part): Iterable<Planned> {
  const { folder } = part;
  for (const name of ["about", "vocabulary", "moved"] as const) {
    yield json(`${folder}${name}.json`, () => part.data()[name]);
    yield* moduleFiles(plainModule(`${folder}${name}`, { part, type: typeName(name) }));
  }
  for (const kind of kinds) {
    yield* kindFiles(dataset, { kind, part });
    if (part.modulesOf.has(kind)) yield* entityFiles(dataset, { kind, part });
  }
  yield json(`${folder}data.json`, part.data);
  yield* moduleFiles(dataModule(part));
}

interface KindPart {
  readonly kind: Kind;
  readonly part: Part;
}

function* kindFiles(dataset: Dataset, kindPart: KindPart): Iterable<Planned> {
  const { kind, part } = kindPart;
  const { data, folder, views } = part;
  if (kind === "services") yield json(`lib/${folder}services.json`, () => withoutCells(data().services));
  if (kind === "matrices" && views) {
    yield json(`lib/${folder}matrices.json`, () => data().matrices);
    yield json(`${folder}matrices.json`, views);
  } else {
    yield json(`${folder}${kind}.json`, () => data()[kind]);
  }
  yield* moduleFiles(recordModule(dataset, kindPart));
}

function recordModule(dataset: Dataset, kindPart: KindPart): ModuleText {
  const { kind, part } = kindPart;
  const moved = movedIds(dataset, kind);
  const { helpers, value, values } =
    kind === "services" ? servicesValue(dataset, kindPart) : kindValue(dataset, kind);
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
function servicesValue(dataset: Dataset, { part }: KindPart): RecordValue {
  const rows = Object.keys(cellFields) as (keyof typeof cellFields)[];
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
  const field = kind in cellFields ? cellFields[kind as keyof typeof cellFields] : undefined;
  const moved = field && movedIds(dataset, "services");
  return {
    values: { value: `./${kind}.json` },
    helpers: moved ? ["cellsNamed"] : [],
    value: moved ? `cellsNamed(value, "${field}", ${moved})` : "value",
  };
}

/** Each entity of a kind by itself, and old ids that lead to it. */
function* entityFiles(dataset: Dataset, { kind, part }: KindPart): Iterable<Planned> {
  const { data, folder, views } = part;
  const source = kind === "matrices" && views ? views : () => data()[kind];
  const entity = kind === "matrices" && views ? "MatrixView" : typeName(singularOf[kind]);
  const deeper = { ...part, top: `../${part.top === "./" ? "" : part.top}`, types: upOne(part.types) };
  for (const id of dataset[kind].keys()) {
    const path = `${folder}${kind}/${id}`;
    yield json(`${path}.json`, () => source()[id]);
    const text = `${entity} & { readonly id: ${JSON.stringify(id)} }`;
    yield* moduleFiles(plainModule(path, { part: deeper, type: entity, text }));
  }
  for (const [old, id] of dataset.moved[kind]) {
    const path = `${folder}${kind}/${old}`;
    yield json(`${path}.json`, () => source()[id]);
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
function dataModule({ folder, top, types, views }: Part): ModuleText {
  const names = ["about", "vocabulary", "moved", ...kinds];
  const from = (name: string) =>
    name === "matrices" && views ? `${top}lib/${folder}matrices.json` : `./${name}.js`;
  return {
    path: `${folder}data`,
    values: Object.fromEntries(names.map((name) => [name, from(name)])),
    named: { [`${top}lib/frozen.js`]: ["frozen"] },
    value: `/* @__PURE__ */ frozen({ ${names.join(", ")} })`,
    type: { text: "Data", names: ["Data"], from: types },
  };
}

function withoutCells(services: PublishedData["services"]) {
  const entries = Object.entries(services).map(([id, service]) => {
    const fields: readonly string[] = Object.values(cellFields);
    return [id, Object.fromEntries(Object.entries(service).filter(([field]) => !fields.includes(field)))];
  });
  return Object.fromEntries(entries);
}

/** The old ids of a kind as an object of a module; nothing where there are none. */
function movedIds({ moved }: Dataset, kind: Kind): string | undefined {
  return moved[kind].size > 0 ? JSON.stringify(Object.fromEntries(moved[kind])) : undefined;
}

function upOne(path: string): string {
  return path.startsWith("./") ? `../${path.slice(2)}` : `../${path}`;
}

/** Machines read it, and there is much of it. */
function json(path: string, value: () => unknown): Planned {
  return { path, content: () => `${JSON.stringify(value())}\n` };
}
