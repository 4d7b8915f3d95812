import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { apiTarget } from "@stackmatrix/api";
import { targets } from "@stackmatrix/cli";
import { artifactsOf, temporaryFolder } from "@stackmatrix/core/testing";
import { loadProject } from "@stackmatrix/engine";
import { createServer } from "@stackmatrix/server";
import { Ajv2020 } from "ajv/dist/2020.js";
import { beforeAll, describe, expect, onTestFinished, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));

/** What is read of an OpenAPI document here. */
interface OpenApi {
  readonly servers: readonly { readonly url: string }[];
  readonly paths: Readonly<
    Record<
      string,
      { readonly get: { readonly parameters?: readonly Parameter[]; readonly operationId: string } }
    >
  >;
}

interface Parameter {
  readonly name: string;
  readonly schema: { readonly enum: readonly string[] };
}

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
    const described = Object.entries(openApi().paths).flatMap(([template, { get }]) =>
      addresses(template, get.parameters ?? []),
    );

    const addressed = described.map((path) => `v1${path}`);

    // A template of several parameters stands for all their combinations.
    expect(addressed.sort()).toEqual([...files.keys()].sort());
  });

  test("names each operation once", () => {
    const names = Object.values(openApi().paths).map(({ get }) => get.operationId);

    expect(new Set(names).size).toBe(names.length);
  });

  test("says of every document what it is", () => {
    const ajv = validator();
    ajv.addSchema(openApi(), "openapi.json");

    for (const [template, { get }] of Object.entries(openApi().paths)) {
      if (!template.endsWith(".json")) continue;
      const pointer = ["paths", template, "get", "responses", "200", "content", "application/json", "schema"];
      const validate = ajv.compile({ $ref: `openapi.json#/${pointer.map(escaped).join("/")}` });
      for (const path of addresses(template, get.parameters ?? [])) {
        validate(JSON.parse(files.get(`v1${path}`) ?? "null"));
        expect(validate.errors, path).toBeNull();
      }
    }
  });
});

test("the JSON Schema of each document stands alone and holds for the documents of its kind", () => {
  const seen = new Set<string>();

  for (const [path, content] of files) {
    if (!path.endsWith(".json")) continue;
    const document = JSON.parse(content);
    const schema = files.get(`v1/schema/${document.kind}.json`);
    // Compiling is dear, and one document shows that a schema is whole.
    if (schema === undefined || seen.has(document.kind)) continue;
    seen.add(document.kind);
    const validate = validator().compile(JSON.parse(schema));
    validate(document);
    expect(validate.errors, path).toBeNull();
  }

  expect(seen.size).toBeGreaterThan(30);
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
  const described = await fetch(new URL(result.openapi, home.url));
  const { paths, servers }: OpenApi = JSON.parse(await described.text());

  const base = new URL(servers[0]?.url ?? "", described.url);
  let count = 0;
  for (const [template, { get }] of Object.entries(paths)) {
    for (const path of addresses(template, get.parameters ?? [])) {
      const answer = await fetch(`${base}${path}`);
      expect(answer.status).toBe(200);
      expect(await answer.text()).toBe(files.get(`v1${path}`));
      count += 1;
    }
  }

  expect(count).toBe(files.size);
});

test("no file knows the machine or the day on which it was made", () => {
  const all = [...files.values()].join("");

  expect(all).not.toContain(root);
  expect(all).not.toMatch(/\d{4}-\d\d-\d\dT\d\d/);
});

function openApi(): OpenApi {
  return JSON.parse(files.get("v1/openapi.json") ?? "");
}

/** Every address that a template stands for. */
function addresses(template: string, parameters: readonly Parameter[]): readonly string[] {
  return parameters.reduce<readonly string[]>(
    (paths, { name, schema }) =>
      paths.flatMap((path) => schema.enum.map((value) => path.replace(`{${name}}`, value))),
    [template],
  );
}

/** A validator that knows nothing of the schemas' origin. */
function validator(): Ajv2020 {
  const formats = { date: /^\d{4}-\d\d-\d\d$/, uri: (value: string) => URL.canParse(value) };
  return new Ajv2020({ strict: false, allErrors: true, formats });
}

function escaped(step: string): string {
  return encodeURIComponent(step.replaceAll("~", "~0").replaceAll("/", "~1"));
}

async function lint(file: string): Promise<{ readonly code: number | null; readonly said: string }> {
  const bin = fileURLToPath(new URL("node_modules/.bin/redocly", import.meta.url));
  const child = spawn(bin, ["lint", "--extends=recommended", file], {
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
