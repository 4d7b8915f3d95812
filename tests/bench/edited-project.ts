import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { generateCompat } from "./generate-compat.ts";
import { inRepository } from "./repository.ts";

/** A project that is rendered again and again, and what can be changed in it. */
export interface EditedProject {
  readonly title: string;
  readonly root: string;
  /** Saves one cell with a version that was never there. */
  saveCell(): Saved;
  /** Files that show the cell: of a block, a page and JSON. */
  readonly shows: readonly string[];
  /** Other changes, by what they are called; each can be made again and again, in this order. */
  readonly changes: Readonly<Record<string, () => void>>;
  /** Removes all that was rendered, and the memo of it. */
  forget(): void;
}

/** What was saved: the version that is new, and the moment at which the file took its place. */
export interface Saved {
  readonly version: string;
  readonly at: number;
}

/** Makes a project of the shape of browser-compat-data with so many rows. */
export function compatProject(root: string, size: number): EditedProject {
  const ids = generateCompat(root, size);
  const [id = ""] = ids.slice(5);
  const file = join(root, "data/capabilities.yaml");
  const line = (row: string) => new RegExp(`^ {2}${row}: .*\\n`, "m");
  const chrome = /("chrome":\{"support":")(?:none"|full","since":"\d+")/;
  const other = ids[Math.floor(size / 2)] ?? "";
  const fresh = `${other}-new`;
  return {
    title: `${size.toLocaleString("en")} × 15`,
    root,
    saveCell: saver(file, (text, version) =>
      text.replace(line(id), (row) => row.replace(chrome, `$1full","since":"${version}"`)),
    ),
    shows: ["README.md", `docs/en/capabilities/${id}.md`, `dist/api/v1/capabilities/${id}.json`],
    changes: {
      "a row renamed": saver(file, (text, version) =>
        text.replace(line(other), (row) => row.replace(/"name":"[^"]*"/, `"name":"Row ${version}"`)),
      ),
      "a row added": saver(file, (text, version) =>
        text.replace(
          line(other),
          (row) => row + row.replace(other, fresh).replace(/"name":"[^"]*"/, `"name":"Added ${version}"`),
        ),
      ),
      "a row removed": saver(file, (text) => text.replace(line(fresh), "")),
    },
    forget: forgetting(root, "docs", "dist"),
  };
}

/** Makes a copy of this repository's data, without its sheets. */
export function ourProject(root: string): EditedProject {
  for (const path of ["stackmatrix.yaml", "data", "README.md", "docs/data.md", "docs/coverage.md"]) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    cpSync(inRepository(path), join(root, path), {
      recursive: true,
      filter: (source) => !/node_modules|data\/dist/.test(source),
    });
  }
  const config = join(root, "stackmatrix.yaml");
  writeFileSync(config, readFileSync(config, "utf8").replace(/^ {2}pdf: .*\n/m, ""));
  const row = "data/capabilities/rolling-update.yaml";
  const cell = /(^ {2}docker:\n)(?: {4}since: .*\n)?/m;
  const name = /(^name: \{ zxx: )[^}]*/m;
  const [other, fresh] = ["data/capabilities/gpu.yaml", "data/capabilities/added.yaml"];
  return {
    title: "this repository's data",
    root,
    saveCell: saver(join(root, row), (text, version) => text.replace(cell, `$1    since: "${version}"\n`)),
    shows: [
      "README.md",
      "docs/stack/en/capabilities/rolling-update.md",
      "dist/api/v1/capabilities/rolling-update.json",
    ],
    changes: {
      "a row renamed": saver(join(root, other), (text, version) => text.replace(name, `$1GPU ${version} `)),
      "a row added": () =>
        save(join(root, fresh), "name: { zxx: Added }\ngroup: operations\nassessments: {}\n"),
      "a row removed": () => rmSync(join(root, fresh)),
    },
    forget: forgetting(root, "docs/stack", "dist", "data/dist"),
  };
}

/** A change that says another number each time, so that it always is one. */
function saver(file: string, change: (text: string, version: string) => string): () => Saved {
  let version = 1000;
  return () => {
    version += 1;
    const before = readFileSync(file, "utf8");
    const after = change(before, String(version));
    if (after === before) throw new Error(`Nothing was changed in ${file}`);
    return { version: String(version), at: save(file, after) };
  };
}

/** As editors do: under another name first, then in its place. */
function save(file: string, text: string): number {
  const written = `${dirname(file)}.saved`;
  writeFileSync(written, text);
  const at = performance.now();
  renameSync(written, file);
  return at;
}

function forgetting(root: string, ...folders: readonly string[]): () => void {
  return () => {
    for (const folder of [".stackmatrix", ...folders])
      rmSync(join(root, folder), { recursive: true, force: true });
  };
}
