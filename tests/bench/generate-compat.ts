import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { compatShape } from "./compat-shape.ts";

/**
 * Writes a project of the shape of browser-compat-data, the same each time: all rows in one file, a line for each, with
 * about 12 cells that cite one source; pages, JSON, a package and a README that shows the first ten rows. Gives back the ids of the rows.
 */
export function generateCompat(root: string, size: number): readonly string[] {
  const rows = Array.from(rowsOf(size));
  const ids = rows.map(([id]) => id);
  mkdirSync(join(root, "data"), { recursive: true });
  writeFileSync(join(root, "stackmatrix.yaml"), config);
  writeFileSync(
    join(root, "README.md"),
    `# Compatibility\n\n<!-- stackmatrix:begin matrix=everything rows="${ids.slice(0, 10).join(",")}" -->\n<!-- stackmatrix:end -->\n`,
  );
  const write = (kind: string, entities: readonly Entity[]) => {
    const lines = entities.map(([id, value]) => `  ${id}: ${JSON.stringify(value)}\n`);
    writeFileSync(join(root, `data/${kind}.yaml`), `entities:\n${lines.join("")}`);
  };
  write(
    "services",
    compatShape.browsers.map(({ id, name }) => [id, { name }]),
  );
  write(
    "groups",
    compatShape.groups.map(({ id }, index) => [id, { name: id, order: index + 1 }]),
  );
  write("sources", [[source, { title: "Compatibility tables", publisher: "A project", url, date: asOf }]]);
  write("matrices", [["everything", { title: "Everything", headings: "groups" }]]);
  write("capabilities", rows);
  return ids;
}

type Entity = readonly [id: string, value: object];

const config = `format: 2
data: data
locales: [en]
targets:
  markdown: { dir: docs, committed: true }
  docs: { files: [README.md] }
  api: { dir: dist/api }
  package: { dir: dist/package, name: compat }
`;

const source = "tables";
const url = "https://example.org/compat";
const asOf = "2026-11-01";
const claim = { basis: "documented", sources: [source], asOf };

function* rowsOf(size: number): Iterable<Entity> {
  let [done, due] = [0, 0];
  for (const [index, { id: group, rows, runtimes }] of compatShape.groups.entries()) {
    due += rows * size;
    const last = index === compatShape.groups.length - 1 ? size : Math.round(due);
    for (; done < last; done += 1) yield rowOf(done, group, runtimes);
  }
}

function rowOf(index: number, group: string, runtimes: number): Entity {
  const owner = `${capital(pick(words, index >> 3))}${capital(pick(parts, index >> 4))}`;
  const member = `${pick(verbs, index)}${capital(pick(words, index * 7 + 3))}${capital(pick(parts, index * 5))}`;
  const name = index % 8 === 0 ? `${group}.${owner}` : `${group}.${owner}.${member}`;
  const answered = compatShape.browsers.filter(({ id }) => isAnswered(index, id, group, runtimes));
  const assessments = answered.map((browser) => [browser.id, cellOf(index, browser)]);
  return [
    `${name.replaceAll(".", "-").toLowerCase()}-${index}`,
    { name: `${name}${index}`, group, assessments: Object.fromEntries(assessments) },
  ];
}

function isAnswered(index: number, id: string, group: string, runtimes: number): boolean {
  const share = compatShape.runtimes[id];
  if (share !== undefined)
    return chance(`runtimes ${index}`) < runtimes && chance(`${id} runs ${index}`) < share;
  return group !== "webextensions" || compatShape.webextensions.some((known) => known === id);
}

function cellOf(index: number, browser: (typeof compatShape.browsers)[number]): object {
  const { first, id, none, noted, partial, versions } = browser;
  // Browsers are alike: what one does not know, others tend not to know.
  const level = chance(`alike ${index}`) < 0.6 ? chance(`level ${index}`) : chance(`level ${index} ${id}`);
  const inNotedRow = chance(`noted ${index}`) < compatShape.rowsWithNotes;
  // What is partial always says why, and is counted among the notes.
  const isNoted =
    inNotedRow && chance(`noted ${index} ${id}`) < (noted - partial) / compatShape.rowsWithNotes;
  const isPartial = level < none + partial;
  const note = isNoted || (isPartial && level >= none) ? { note: noteOf(index + (id < "f" ? 0 : 1)) } : {};
  if (level < none) return { support: "none", ...note, ...claim };
  const version =
    chance(`first ${index} ${id}`) < first ? 1 : 2 + Math.floor(chance(`since ${index} ${id}`) * versions);
  return { support: isPartial ? "partial" : "full", since: String(version), ...note, ...claim };
}

function noteOf(seed: number): string {
  const code = chance(`code ${seed}`) < compatShape.notesWithCode;
  const link = chance(`link ${seed}`) < compatShape.notesWithLink;
  const subject = code
    ? `\`${pick(verbs, seed)}${capital(pick(words, seed))}()\``
    : `The ${pick(words, seed)} of this feature`;
  const reason = link ? ` See [bug ${100_000 + seed}](${url}/${seed}).` : "";
  return `${subject} ${pick(limits, seed)} ${pick(conditions, seed >> 2)}.${reason}`;
}

const words = `animation audio buffer canvas channel clipboard codec content credential document
  element event file font frame gamepad image layout media message network node payment
  pointer range request screen selection sensor storage stream style text worker`.split(/\s+/);
const parts = "list observer options controller event source track handle manager token context".split(" ");
const verbs = "get set has on create delete request is".split(" ");
const limits = [
  "is ignored",
  "is read but does nothing",
  "works",
  "always gives the default value",
  "throws an error",
];
const conditions = [
  "on some systems",
  "unless the page is at the front",
  "in workers of all kinds",
  "where the user has not agreed to it before",
];

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function pick(list: readonly string[], seed: number): string {
  return list[Math.floor(seed) % list.length] ?? "";
}

/** A number from 0 to 1 that is the same each time for the same words, by FNV-1a with a last stir. */
function chance(words: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < words.length; at += 1) hash = Math.imul(hash ^ words.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
  hash = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}
