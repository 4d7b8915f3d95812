import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { listFiles } from "@stackmatrix/core/node";
import { dump, load } from "js-yaml";
import { snapshotOf } from "./scene.ts";

/** A way to change a project, and a number that chooses where. */
export interface ProjectEdit {
  readonly kind: EditKind;
  readonly at: number;
}

type Act = (root: string, at: number) => void;

/** What people and tools do to a project. */
const acts = {
  text: (root, at) => editEntity(root, at, (entity) => appendWord(entity, at)),
  cell: (root, at) => editCells(root, at, turn),
  "cell away": (root, at) =>
    editCells(root, at, (cells, service) => {
      delete cells[service];
    }),
  "entity away": (root, at) =>
    editEntities(root, at, (entities, id) => {
      delete entities[id];
    }),
  "entity copied": (root, at) => editEntities(root, at, (entities, id) => copyEntity(entities, id, at)),
  "entity renamed": (root, at) =>
    editEntities(root, at, (entities, id) => {
      copyEntity(entities, id, at);
      entities[id] = { moved: `${id}-${at}` };
    }),
  "order turned": (root, at) => editEntities(root, at, turnAround),
  configuration: editConfig,
  readme: (root, at) =>
    writeFileSync(join(root, "README.md"), `${read(root, "README.md")}\nA line by hand: ${at}.\n`),
  "output by hand": (root, at) => writeFileSync(join(root, outputAt(root, at)), `By hand: ${at}\n`),
  "output away": (root, at) => rmSync(join(root, outputAt(root, at))),
  nothing() {},
} satisfies Record<string, Act>;

export type EditKind = keyof typeof acts;

/** What a project may meet, the usual more often. */
export const editKinds: readonly EditKind[] = [
  ...Object.keys(acts).filter((name): name is EditKind => Object.hasOwn(acts, name)),
  ...(["text", "text", "cell", "cell"] as const),
];

/** Changes files of a project as somebody would, some of them badly. */
export function editProject(root: string, { at, kind }: ProjectEdit): void {
  acts[kind](root, at);
}

type Mapping = Record<string, unknown>;

/** Where the outputs of these projects lie, but for the files that people own. */
export const outputFolders: readonly string[] = ["docs", "dist", "out", "data/schema"];

function outputAt(root: string, at: number): string {
  const files = outputFolders.flatMap((folder) => listFiles(root, folder));
  return pick(files, at) ?? "README.md";
}

function editEntity(root: string, at: number, change: (entity: Mapping) => void): void {
  editEntities(root, at, (entities, id) => {
    const entity = entities[id];
    if (isMapping(entity)) change(entity);
  });
}

/** Changes the entities of a file: those of a kind, or the one that it is. */
function editEntities(root: string, at: number, change: (entities: Mapping, id: string) => void): void {
  const files = listFiles(root, "data").filter(
    (path) => path.endsWith(".yaml") && !path.includes("/schema/"),
  );
  const path = pick(files, at) ?? "";
  const value = load(read(root, path));
  if (!isMapping(value)) return;
  if (isMapping(value.entities)) {
    change(value.entities, pick(Object.keys(value.entities), at >> 3) ?? "");
    writeFileSync(join(root, path), dump(value));
    return;
  }
  const folder = path.slice(0, path.lastIndexOf("/"));
  const id = path.slice(folder.length + 1, -".yaml".length);
  const entities: Mapping = { [id]: value };
  change(entities, id);
  if (!Object.hasOwn(entities, id)) rmSync(join(root, path));
  for (const [name, entity] of Object.entries(entities))
    writeFileSync(join(root, folder, `${name}.yaml`), dump(entity));
}

function editCells(root: string, at: number, change: (cells: Mapping, service: string) => void): void {
  const rows = listFiles(root, "data").filter((path) => /\/(?:capabilities|tradeoffs|traits)\b/.test(path));
  const path = pick(rows, at) ?? "";
  const value = load(read(root, path));
  if (!isMapping(value)) return;
  const row = isMapping(value.entities) ? pick(Object.values(value.entities), at >> 3) : value;
  if (!isMapping(row)) return;
  const cells = row.assessments ?? row.ratings ?? row.values;
  if (!isMapping(cells)) return;
  change(cells, pick(Object.keys(cells), at >> 5) ?? "");
  writeFileSync(join(root, path), dump(value));
}

function turn(cells: Mapping, service: string): void {
  const cell = cells[service];
  if (typeof cell === "string") cells[service] = cell === "full" ? "none" : "full";
  if (!isMapping(cell)) return;
  if (typeof cell.support === "string") cell.support = cell.support === "full" ? "none" : "full";
  if (typeof cell.value === "number") cell.value = (cell.value % 5) + 1;
}

function appendWord(value: unknown, at: number): void {
  const texts: (() => void)[] = [];
  collectTexts(value, texts, at);
  pick(texts, at >> 4)?.();
}

/** The changes that make each text of an entity another. */
function collectTexts(value: unknown, texts: (() => void)[], at: number): void {
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (typeof inner === "string" && said.has(key))
      texts.push(() => Object.assign(value, { [key]: `${inner} ${at}` }));
    else collectTexts(inner, texts, at);
  }
}

/** Fields that hold texts, and languages. */
const said: ReadonlySet<string> = new Set([
  ...["name", "title", "summary", "note", "definition", "oneLiner", "question", "short", "vendor"],
  ...["en", "zh-TW", "zh-CN"],
]);

function copyEntity(entities: Mapping, id: string, at: number): void {
  const copy = structuredClone(entities[id]);
  appendWord(copy, at);
  entities[`${id}-${at}`] = copy;
}

function turnAround(entities: Mapping): void {
  const entries = Object.entries(entities).reverse();
  for (const id of Object.keys(entities)) delete entities[id];
  Object.assign(entities, Object.fromEntries(entries));
}

function editConfig(root: string, at: number): void {
  const config = load(read(root, "stackmatrix.yaml"));
  if (!isMapping(config) || !isMapping(config.targets)) return;
  const { api, docs, markdown } = config.targets;
  const changes = [
    () => Object.assign(config, { title: `Title ${at}` }),
    () => Object.assign(config, { licence: at % 2 === 0 ? "MIT" : "CC0-1.0" }),
    () => isMapping(docs) && Object.assign(docs, { align: at % 2 === 0 }),
    () => isMapping(markdown) && Object.assign(markdown, { align: at % 2 === 0 }),
    () => isMapping(api) && Object.assign(api, { dir: at % 2 === 0 ? "dist/api" : "dist/other" }),
  ];
  pick(changes, at)?.();
  writeFileSync(join(root, "stackmatrix.yaml"), dump(config));
}

function read(root: string, path: string): string {
  return existsSync(join(root, path)) ? readFileSync(join(root, path), "utf8") : "";
}

function pick<Item>(items: readonly Item[], at: number): Item | undefined {
  return items[at % items.length];
}

function isMapping(value: unknown): value is Mapping {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Puts all files of a project back as a snapshot has them. */
export function restore(root: string, snapshot: Readonly<Record<string, string>>): void {
  for (const path of Object.keys(snapshotOf(root)))
    if (!Object.hasOwn(snapshot, path)) rmSync(join(root, path));
  const now = snapshotOf(root);
  for (const [path, bytes] of Object.entries(snapshot))
    if (now[path] !== bytes) writeFileSync(join(root, path), Buffer.from(bytes, "latin1"));
}
