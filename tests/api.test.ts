import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { apiTarget, smallerWays } from "@stackmatrix/api";
import { targets } from "@stackmatrix/cli";
import { artifactsOf, temporaryFolder } from "@stackmatrix/core/testing";
import { loadProject } from "@stackmatrix/engine";
import { type Published, search, stale } from "@stackmatrix/query";
import { createServer } from "@stackmatrix/server";
import type { ValidateFunction } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import { parse as parseCsv } from "csv-parse/sync";
import openapiTS, { astToString } from "openapi-typescript";
import { beforeAll, describe, expect, onTestFinished, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));

/** What is read of an OpenAPI document here. */
interface OpenApi {
  readonly servers: readonly { readonly url: string }[];
  readonly paths: Readonly<Record<string, { readonly get: Operation }>>;
  readonly components: {
    readonly parameters: Readonly<Record<string, Parameter>>;
    readonly schemas: Readonly<Record<string, object>>;
  };
}

interface Operation {
  readonly operationId: string;
  readonly description: string;
  readonly parameters?: readonly { readonly $ref: string }[];
  readonly responses: Readonly<
    Record<string, { readonly content: Readonly<Record<string, { readonly schema: object }>> }>
  >;
}

interface Parameter {
  readonly name: string;
  readonly schema: { readonly enum: readonly string[] };
}

/** What stands beside the folder that is described. */
const besides: readonly string[] = ["llms.txt", "_redirects"];

let files: ReadonlyMap<string, string>;

beforeAll(async () => {
  const { project } = await loadProject(root, { targets });
  if (!project) throw new Error("The data is wrong; `validate` says how");
  const artifacts = await artifactsOf(apiTarget, { dataset: project.dataset, options: { dir: "api" } });
  files = new Map(Array.from(artifacts, ({ content, path }) => [path, content]));
});

describe("the OpenAPI document", () => {
  test("has nothing that a linter would mend", async () => {
    const file = join(temporaryFolder(), "openapi.json");
    writeFileSync(file, files.get("v1/openapi.json") ?? "");

    const { code, said } = await lint(file);

    expect(said).not.toMatch(/warning|error/i);
    expect(code).toBe(0);
  });

  test("describes every file, each at one address", () => {
    // A template of several parameters stands for all their combinations.
    const addressed = Array.from(described().keys(), (path) => `v1${path}`);

    expect(addressed.sort()).toEqual([...files.keys()].filter((path) => !besides.includes(path)).sort());
  });

  test("names each operation once", () => {
    const names = Object.values(openApi().paths).map(({ get }) => get.operationId);

    expect(new Set(names).size).toBe(names.length);
  });

  test("says of every document what it is, in schemas that a strict reader understands", () => {
    const ajv = validator();
    const { schemas } = openApi().components;
    ajv.addSchema({ $id: "all.json", $defs: inDefs(schemas) });

    for (const [path, template] of described()) {
      const { content } = openApi().paths[template]?.get.responses[200] ?? {};
      const schema = content?.["application/json"]?.schema;
      if (schema === undefined) continue;
      const text = JSON.stringify(inDefs(schema)).replace('"#/', '"all.json#/');
      const validate = validatorOf(text, ajv);
      validate(JSON.parse(files.get(`v1${path}`) ?? "null"));
      expect(validate.errors, path).toBeNull();
    }
  });

  test("names a smaller way to ask wherever a document is over 512 kB", () => {
    for (const [path, template] of described()) {
      if (Buffer.byteLength(files.get(`v1${path}`) ?? "") <= 512_000) continue;
      const way = smallerWays[template];
      expect(way, path).toBeDefined();
      expect(openApi().paths[template]?.get.description).toContain(way);
    }
  });

  test("gives types that compile, with one shape for every answer", { timeout: 60_000 }, async () => {
    const document = JSON.parse(files.get("v1/openapi.json") ?? "");
    const types = astToString(await openapiTS(document));
    const folder = temporaryFolder({ "api.ts": types, "use.ts": useOfTypes });

    const options = ["--noEmit", "--strict", "--exactOptionalPropertyTypes", "--noUncheckedIndexedAccess"];
    const run = spawnSync(
      process.execPath,
      [
        join(root, "node_modules/typescript/bin/tsc"),
        ...options,
        ...["--target", "es2024", "--module", "preserve", "--types", "", "use.ts"],
      ],
      { cwd: folder, encoding: "utf8" },
    );

    expect(run.stdout).toBe("");
    expect(run.status).toBe(0);
  });
});

const useOfTypes = `import type { components, paths } from "./api";

type Answer = paths["/services/{id}.json"]["get"]["responses"][200]["content"]["application/json"];
type Cells = components["schemas"]["CellsDocument"];

export const nameOf = ({ result }: Answer): string => result.name.en;
export const local = ({ result }: components["schemas"]["LocalServiceDocument"]): string => result.name;
export const old = ({ result }: Cells, day: string): readonly string[] =>
  result.cells
    .filter((cell) => cell.day !== undefined && cell.day < day)
    .flatMap(({ sources }) => sources.map((id) => result.sources[id]?.title ?? id));
export const amounts = ({ values }: components["schemas"]["TraitValue"]): readonly number[] =>
  values.flatMap(({ value }) => value ?? []);
`;

test("the JSON Schema of each document stands alone and holds for the documents of its kind", () => {
  const seen = new Set<string>();
  const ajv = validator();

  for (const [path, content] of files) {
    if (!path.endsWith(".json")) continue;
    const [, kind = ""] = /"kind": "([\w-]+)"/.exec(content) ?? [];
    const schema = files.get(`v1/schema/${kind}.json`);
    // Compiling is dear, and one document shows that a schema is whole.
    if (schema === undefined || seen.has(kind) || path.startsWith("v1/schema/")) continue;
    seen.add(kind);
    const validate = ajv.compile(JSON.parse(schema));
    validate(JSON.parse(content));
    expect(validate.errors, path).toBeNull();
  }

  expect(seen.size).toBeGreaterThan(75);
});

test("one document says which cells are older than a day, with their sources", () => {
  const { cells, sources } = JSON.parse(files.get("v1/cells.json") ?? "").result;
  const data: Published = JSON.parse(files.get("v1/data.json") ?? "").result;

  const old = cells.filter(({ day }: { readonly day?: string }) => day !== undefined && day < "2025-01-01");

  const names = old.map(({ row, service }: Record<string, string>) => `${service}/${row}`);
  const known = stale(data, { before: "2025-01-01" }).filter(({ day }) => day !== undefined);
  expect(names.sort()).toEqual(known.map(({ row, service }) => `${service}/${row}`).sort());
  expect(names.length).toBeGreaterThan(3);
  for (const cell of old) for (const id of cell.sources) expect(sources).toHaveProperty([id, "title"]);
});

test("the index that is shipped is what search() takes, in every language and in one", () => {
  const ofAll = JSON.parse(files.get("v1/search.json") ?? "").result;
  const ofOne = JSON.parse(files.get("v1/zh-TW/search.json") ?? "").result;

  expect(search(ofAll, "kuberntes", { locale: "zh-CN" })[0]).toMatchObject({ id: "kubernetes" });
  expect(search(ofOne, "負載平衡")[0]).toMatchObject({ id: "load-balancing", name: "負載平衡" });
});

test("every table can be read back, has a column for each service, and starts no formula", () => {
  const tables = [...files].filter(([path]) => path.endsWith(".csv"));

  expect(tables.length).toBeGreaterThan(30);
  for (const [path, text] of tables) {
    expect(text.charCodeAt(0), path).toBe(0xfeff);
    expect(text.replaceAll("\r\n", ""), path).not.toMatch(/[\r\n]/);
    const records: readonly (readonly string[])[] = parseCsv(text, { bom: true });
    if (!path.includes("/matrices/")) continue;
    const view = JSON.parse(files.get(path.replace(/csv$/, "json")) ?? "").result;
    const [lines, cells] = view.transpose
      ? [view.columns.length, view.rows.length]
      : [view.rows.length, view.columns.length];
    expect(records, path).toHaveLength(lines + 1);
    expect(new Set(records.map(({ length }) => length)), path).toEqual(new Set([cells + 1]));
    const formulas = records.flat().filter((cell) => /^[=+\-@]/.test(cell) && !/^-?[\d.]+$/.test(cell));
    expect(formulas, path).toEqual([]);
  }
});

test("what a host is told to redirect leads from what is no document of its own to what is there", () => {
  const lines = (files.get("_redirects") ?? "").trimEnd().split("\n");

  for (const line of lines) {
    const [, from = "", to = ""] = /^\/(\S+) \/(\S+) 301$/.exec(line) ?? [];
    expect(files.has(to), line).toBe(true);
    expect(JSON.parse(files.get(from) ?? '{ "kind": "moved" }')).toMatchObject({ kind: "moved" });
  }
});

test("each diagram of relations is drawn in each language, and the description says that it is SVG", () => {
  const { drawings } = JSON.parse(files.get("v1/index.json") ?? "").result;

  expect(drawings.length).toBeGreaterThan(3);
  for (const { href, locale } of drawings) {
    expect(files.get(`v1/${href}`)).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"[^>]* lang="/);
    expect(["en", "zh-TW", "zh-CN"]).toContain(locale);
  }
  expect(openApi().paths).toHaveProperty([
    "/{locale}/diagrams/{id}.svg",
    "get",
    "responses",
    "200",
    "content",
    "image/svg+xml",
  ]);
});

test("a schema refuses a document of another kind", () => {
  const schema = JSON.parse(files.get("v1/schema/service.json") ?? "");

  const accepted = validator().validate(schema, JSON.parse(files.get("v1/layers.json") ?? ""));

  expect(accepted).toBe(false);
});

test("a client that follows the description gets every file from the server, byte for byte", async () => {
  const server = createServer(files).listen(0, "127.0.0.1");
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const home = await fetch(`http://127.0.0.1:${port}/`);
  const { result } = JSON.parse(await home.text());
  const description = await fetch(new URL(result.openapi, home.url));
  const { paths, servers }: OpenApi = JSON.parse(await description.text());

  const base = new URL(servers[0]?.url ?? "", description.url);
  for (const [path, template] of described()) {
    const isMoved = paths[template]?.get.responses[301] !== undefined;
    const answer = await fetch(`${base}${path}`, { redirect: "manual" });
    expect(answer.status).toBe(isMoved ? 301 : 200);
    expect(answer.headers.has("location")).toBe(isMoved);
    // Reading a text takes its mark away.
    expect(Buffer.from(await answer.arrayBuffer()).toString()).toBe(files.get(`v1${path}`));
  }
});

test("no file knows the machine or the day on which it was made", () => {
  const all = [...files.values()].join("");

  expect(all).not.toContain(root);
  expect(all).not.toMatch(/\d{4}-\d\d-\d\dT\d\d/);
});

let document: OpenApi | undefined;

function openApi(): OpenApi {
  document ??= JSON.parse(files.get("v1/openapi.json") ?? "") as OpenApi;
  return document;
}

/** Every address that is described, with the template that stands for it. */
function described(): ReadonlyMap<string, string> {
  const { components, paths } = openApi();
  const entries = Object.entries(paths).flatMap(([template, { get }]) => {
    const parameters = (get.parameters ?? []).flatMap(
      ({ $ref }) => components.parameters[$ref.slice("#/components/parameters/".length)] ?? [],
    );
    return addresses(template, parameters).map((path) => [path, template] as const);
  });
  return new Map(entries);
}

/** Every address that a template stands for. */
function addresses(template: string, parameters: readonly Parameter[]): readonly string[] {
  return parameters.reduce<readonly string[]>(
    (paths, { name, schema }) =>
      paths.flatMap((path) => schema.enum.map((value) => path.replace(`{${name}}`, value))),
    [template],
  );
}

/** A validator that knows nothing of the schemas' origin and takes nothing that it does not understand. */
function validator(): Ajv2020 {
  const formats = { date: /^\d{4}-\d\d-\d\d$/, uri: (value: string) => URL.canParse(value) };
  return new Ajv2020({ strict: true, allErrors: true, formats });
}

const validators = new Map<string, ValidateFunction>();

/** The validator of a schema as text; each is compiled once. */
function validatorOf(text: string, ajv: Ajv2020): ValidateFunction {
  const known = validators.get(text) ?? ajv.compile(JSON.parse(text));
  validators.set(text, known);
  return known;
}

/** Schemas of OpenAPI where JSON Schema has them. */
function inDefs<Schema extends object>(schema: Schema): Schema {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/components/schemas/', '"#/$defs/'));
}

async function lint(file: string): Promise<{ readonly code: number | null; readonly said: string }> {
  const bin = fileURLToPath(new URL("node_modules/.bin/redocly", import.meta.url));
  const child = spawn(bin, ["lint", "--extends=recommended-strict", file], {
    cwd: temporaryFolder(),
    env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true", NO_COLOR: "1" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const [out, err, code] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise<number | null>((resolve) => child.on("close", resolve)),
  ]);
  return { code, said: out + err };
}
