/**
 * The floor to measure `validate` against: reads data that is JSON already, checks it by the same schemas and rules,
 * and does nothing else. tests/bench runs it on a generated project.
 *
 * Run with: node --conditions=@stackmatrix/source packages/core/bench/check-json.ts <folder with the JSON>
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ParsedFile } from "../src/parse/parsed-file.ts";
import { entityKinds, type Kind, kinds } from "../src/schema/entity-kinds.ts";
import type { Entities } from "../src/validate/rule.ts";
import { rules } from "../src/validate/rules/index.ts";

const [root = "json"] = process.argv.slice(2);
const entities = readEntities();
const context = { locales: ["en", "zh-TW"], staleAfterDays: 1095 } as const;
const found = rules.flatMap((rule) => [...rule.check(entities, context)]);
if (found.length > 0) throw new Error(`${found.length} problems, the first of them ${found[0]?.code}`);

function readEntities(): Entities {
  const none = Object.fromEntries(kinds.map((kind) => [kind, new Map()]));
  const entities = Object.fromEntries(kinds.map((kind) => [kind, readKind(kind)]));
  // A type per kind cannot follow what is made by a loop over the kinds.
  return { ...entities, moved: none, broken: none } as unknown as Entities;
}

function readKind(kind: Kind) {
  const folder = join(root, kind);
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  return new Map(names.map((name) => [name.replace(/\.json$/, ""), readEntity(kind, join(folder, name))]));
}

function readEntity(kind: Kind, path: string) {
  const text = readFileSync(path, "utf8");
  const value: unknown = JSON.parse(text);
  const file: ParsedFile = { path, text, value, locate: () => ({ path }) };
  return { id: path.replace(/^.*\/|\.json$/g, ""), value: entityKinds[kind].parse(value), file };
}
