import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { targets } from "@stackmatrix/cli";
import type { DiagnosticCode } from "@stackmatrix/core";
import { readSourceFiles } from "@stackmatrix/core/node";
import {
  type JsonSchemasOptions,
  jsonSchemas,
  kinds,
  type NamesById,
  singularOf,
} from "@stackmatrix/core/schema";
import { readConfigFile } from "@stackmatrix/engine";
import { describe, expect, test } from "vitest";
import { TextDocument } from "vscode-languageserver-textdocument";
import { parse } from "yaml";
import { getLanguageService } from "yaml-language-server";

const root = fileURLToPath(new URL("..", import.meta.url));
const problems = join(root, "tests/fixtures/problems");
const { configSchema } = await readConfigFile(root, targets);

/** What the YAML extension of editors runs. */
type LanguageService = ReturnType<typeof getLanguageService>;

const surroundings: Omit<Parameters<typeof getLanguageService>[0], "schemaRequestService"> = {
  workspaceContext: { resolveRelativePath: (path, base) => new URL(path, base).href },
  telemetry: { send() {}, sendError() {}, sendTrack() {} },
  clientCapabilities: {},
};

/** The language server with the schemas that this program makes for a project. */
function editorOf(options: JsonSchemasOptions): LanguageService {
  const schemas = jsonSchemas(configSchema, options);
  const service = getLanguageService({
    schemaRequestService: async (uri) =>
      JSON.stringify(schemas.get(/(\w[\w-]*)\.schema/.exec(uri)?.[1] ?? "")),
    ...surroundings,
  });
  const schemaFor = (pattern: string, name: string) => ({
    uri: `schema:///${name}.schema.json`,
    fileMatch: [pattern],
    schema: schemas.get(name) ?? {},
  });
  service.configure({
    validate: true,
    completion: true,
    yamlVersion: "1.2",
    schemas: [
      ...kinds.map((kind) => schemaFor(`**/data/${kind}/*.yaml`, singularOf[kind])),
      ...kinds.map((kind) => schemaFor(`**/data/${kind}.yaml`, kind)),
      schemaFor("**/stackmatrix.yaml", "config"),
    ],
  });
  return service;
}

/** The ids of projects that have a file for each entity. */
function namesIn(projects: readonly string[]): NamesById {
  const files = projects.flatMap((project) => readSourceFiles(project, "data").files);
  const idsOf = (kind: string) =>
    files.flatMap(({ path, text }) => {
      if (path === `data/${kind}.yaml`) {
        const { entities = {} } = Object(parse(text)) as { readonly entities?: object };
        return Object.keys(entities).map((id) => [id, id] as const);
      }
      const [, id] = new RegExp(`^data/${kind}/(.*)\\.yaml$`).exec(path) ?? [];
      return id === undefined || /^moved:/m.test(text) ? [] : [[id, id] as const];
    });
  return Object.fromEntries(kinds.map((kind) => [kind, new Map(idsOf(kind))]));
}

let versions = 0;

/** What an editor underlines in a file, such as "3:1 Property nmae is not allowed.". */
async function underlinedIn(editor: LanguageService, path: string, text: string): Promise<string[]> {
  // The server remembers documents by their address and version.
  versions += 1;
  const document = TextDocument.create(pathToFileURL(path).href, "yaml", versions, text);
  const found = await editor.doValidation(document, false);
  return found.map(({ message, range: { start } }) => `${start.line + 1}:${start.character + 1} ${message}`);
}

/** An editor that has this repository open, with the settings that lie in it. */
const editor = getLanguageService({
  schemaRequestService: async (uri) => readFileSync(fileURLToPath(uri), "utf8"),
  ...surroundings,
});
const settings = JSON.parse(readFileSync(join(root, ".vscode/settings.json"), "utf8"));
editor.configure({
  validate: true,
  yamlVersion: "1.2",
  schemas: Object.entries<string[]>(settings["yaml.schemas"]).map(([path, fileMatch]) => ({
    uri: pathToFileURL(join(root, path)).href,
    fileMatch,
  })),
});

test.each(["stackmatrix.yaml", ...kinds.flatMap((kind) => [`data/${kind}/x.yaml`, `data/${kind}.yaml`])])(
  "An editor knows from the settings of this repository what %s must hold",
  async (path) => {
    expect(await underlinedIn(editor, join(root, path), "nonsense: 1\n")).toContain(
      "1:1 Property nonsense is not allowed.",
    );
    expect(await underlinedIn(editor, join(root, "tests/fixtures/x", path), "nonsense: 1\n")).toEqual([]);
  },
);

test("An editor finds nothing wrong in the data of this repository", async () => {
  const { files } = readSourceFiles(root, "data");
  const paths = [
    "stackmatrix.yaml",
    ...files.map(({ path }) => path).filter((path) => path.endsWith(".yaml")),
  ];

  const alarms = [];
  for (const path of paths) {
    const underlined = await underlinedIn(editor, join(root, path), readFileSync(join(root, path), "utf8"));
    alarms.push(...underlined.map((alarm) => `${path}:${alarm}`));
  }

  expect(paths.length).toBeGreaterThan(400);
  expect(alarms).toEqual([]);
});

/** What a schema can say; the rest takes other files, the words of a text, or what YAML lets pass. */
const seenByEditors: readonly DiagnosticCode[] = [
  "cell/missing-note",
  "claim/not-cited",
  "date/impossible",
  "format/new",
  "format/old",
  "reference/moved",
  "reference/unknown",
  "schema/invalid-value",
  "schema/missing-key",
  "schema/one-of",
  "schema/unknown-key",
  "schema/wrong-type",
  "url/not-https",
  "yaml/alias",
  "yaml/duplicate-key",
  "yaml/syntax",
  "yaml/too-deep",
];

test("An editor underlines, of the smallest projects that are wrong, those that a schema can see", async () => {
  const folders = readdirSync(problems).filter((folder) => placesIn(folder).length > 0);
  const editor = editorOf({ names: namesIn(folders.map((folder) => join(problems, folder))) });

  const seen = [];
  for (const folder of folders) {
    for (const { path, line } of placesIn(folder)) {
      const text = readFileSync(join(problems, folder, path), "utf8");
      const underlined = await underlinedIn(editor, join(problems, folder, path), text);
      if (underlined.some((alarm) => alarm.startsWith(`${line}:`))) seen.push(folder.replace("__", "/"));
    }
  }

  expect(seen).toEqual(seenByEditors);
});

/** Where the YAML of a project that is wrong is so. */
function placesIn(folder: string): { path: string; line: number }[] {
  const places = JSON.parse(readFileSync(join(problems, folder, "expected.json"), "utf8"));
  return places.filter(
    ({ path, line }: { path: string; line?: number }) =>
      line !== undefined && path.endsWith(".yaml") && existsSync(join(problems, folder, path)),
  );
}

/** A project with an entity of each kind that the slips below point at. */
const harbours = {
  services: new Map([
    ["alpha", "Alpha"],
    ["beta", "Beta"],
    ["2026", "The year"],
  ]),
  groups: new Map([["ground", "Ground"]]),
  capabilities: new Map([["mooring", "Mooring"]]),
  sources: new Map([["chart", "Chart"]]),
  relations: new Map([["uses", "uses"]]),
};
const ofHarbours = editorOf({ names: harbours });

/** Each is one slip, and has one message. */
describe("An editor says once what is wrong:", () => {
  const capability = (assessments: string) =>
    `name: Mooring\ncite: { basis: by-definition }\nassessments: { ${assessments} }\n`;
  const tradeoff = (ratings: string) => `name: Price\nratings: { ${ratings} }\n`;
  const trait = (type: string, values: string) =>
    `name: Depth\ncite: { basis: by-definition }\ntype: ${type}\nvalues: { ${values} }\n`;
  const whole = (entity: string) =>
    `cite: { sources: [chart], basis: documented }\nentities:\n  mooring: { ${entity} }\n`;

  test.each([
    ["capabilities/x", "nmae: Mooring\nassessments: {}\n", "1:1 Property nmae is not allowed."],
    ["capabilities/x", "assessments: {}\n", '1:1 Missing property "name".'],
    [
      "capabilities/x",
      "name: [Mooring]\nassessments: {}\n",
      "1:7 Incorrect type. Expected one of string, number.",
    ],
    ["capabilities/x", "name: { eng: Mooring }\nassessments: {}\n", "1:9 Property eng is not allowed."],
    [
      "capabilities/x",
      "name: Mooring\ngroup: grund\nassessments: {}\n",
      '2:8 No group has this id; of new ones, editors know after "stackmatrix render".',
    ],
    [
      "capabilities/x",
      capability("alfa: full"),
      '3:16 No service has this id; of new ones, editors know after "stackmatrix render".',
    ],
    [
      "capabilities/x",
      capability("alpha: ful"),
      '3:23 Value is not accepted. Valid values: "full", "none", "not-applicable", "unknown".',
    ],
    [
      "capabilities/x",
      capability("alpha: partial"),
      '3:23 Value is not accepted. Valid values: "full", "none", "not-applicable", "unknown".',
    ],
    ["capabilities/x", capability("alpha: { support: partial }"), '3:16 Missing property "note".'],
    [
      "capabilities/x",
      capability("alpha: { support: partial, nte: X }"),
      "3:43 Property nte is not allowed.",
    ],
    ["capabilities/x", capability("alpha: { suport: full }"), "3:25 Property suport is not allowed."],
    [
      "capabilities/x",
      capability("alpha: { support: full, status: old }"),
      '3:48 Value is not accepted. Valid values: "preview", "experimental", "deprecated".',
    ],
    [
      "capabilities/x",
      capability("alpha: { support: full, sources: [chrt] }"),
      '3:50 No source has this id; of new ones, editors know after "stackmatrix render".',
    ],
    [
      "capabilities/x",
      capability("alpha: { support: full, sources: [chart], checkedOn: 2026-02-30 }"),
      "3:69 Expected a day such as 2026-11-21.",
    ],
    [
      "capabilities/x",
      capability("alpha: { support: full, asOf: 2026 }"),
      "3:23 Object is missing property sources required by property asOf.",
    ],
    [
      "capabilities/x",
      capability("alpha: { support: full, basis: documented }"),
      '3:16 Missing property "sources".',
    ],
    [
      "capabilities/x",
      "name: Mooring\nassessments: { alpha: full }\n",
      "2:23 Say what it rests on: `sources` or `basis`, here or in `cite` at the head of the file.",
    ],
    [
      "capabilities/x",
      "name: Mooring\nassessments: { alpha: { support: full } }\n",
      "2:16 Say what it rests on: `sources` or `basis`, here or in `cite` at the head of the file.",
    ],
    [
      "capabilities",
      whole("name: Mooring, assessments: { alpha: fulll }"),
      '3:51 Value is not accepted. Valid values: "full", "none", "not-applicable", "unknown".',
    ],
    ["capabilities", "entites: {}\n", "1:1 Property entites is not allowed."],
    [
      "capabilities",
      "entities: { My Row: { name: Mooring, assessments: {} } }\n",
      "1:13 An id is lower-case words joined by single hyphens.",
    ],
    [
      "tradeoffs/x",
      tradeoff("alpha: { value: 6, note: Dear., basis: judgement }"),
      "2:28 Value is not accepted. Valid values: 1, 2, 3, 4, 5.",
    ],
    ["tradeoffs/x", tradeoff("alpha: { value: 5, basis: judgement }"), '2:12 Missing property "note".'],
    [
      "traits/x",
      trait("date", "alpha: 2026-13-01"),
      "4:18 Expected a day such as 2026-11-21, a month such as 2026-11, or a year.",
    ],
    [
      "traits/x",
      trait("date", "alpha: { about: 2026-13 }"),
      "4:27 Expected a day such as 2026-11-21, a month such as 2026-11, or a year.",
    ],
    ["traits/x", trait("number", "alpha: many"), '4:18 Incorrect type. Expected "number".'],
    ["traits/x", trait("number", "alpha: { form: 1, to: 2 }"), "4:20 Property form is not allowed."],
    [
      "traits/x",
      trait("number", "alpha: { from: 1 }"),
      "4:18 Object is missing property to required by property from.",
    ],
    [
      "traits/x",
      trait("link", "alpha: example.com"),
      "4:18 Expected a web address without user name, such as https://example.com/page.",
    ],
    [
      "traits/x",
      trait("txt", "alpha: X"),
      '3:7 Value is not accepted. Valid values: "number", "text", "boolean", "date", "version", "link".',
    ],
    [
      "services/x",
      "name: Alpha\nreleases: [{ version: 1.10, date: 2026-13-01 }]\n",
      "2:35 Expected a day such as 2026-11-21, a month such as 2026-11, or a year.",
    ],
    [
      "services/x",
      "name: Alpha\nlinks: { Website: alpha.example }\n",
      "2:19 Expected a web address without user name, such as https://example.com/page.",
    ],
    [
      "services/x",
      "name: Alpha\nrelations: [{ type: uses, service: beta, external: { name: X }, basis: judgement, note: X }]\n",
      "2:42 Property external is not allowed.",
    ],
    [
      "matrices/x",
      "title: All\nrows: [{ capability: moring }]\n",
      '2:22 No capability has this id; of new ones, editors know after "stackmatrix render".',
    ],
    [
      "matrices/x",
      "title: All\nrows: [{ label: Mooring }]\n",
      "2:8 One of these is needed: capability, tradeoff, trait, attribute, heading.",
    ],
    [
      "matrices/x",
      "title: All\nservices: [alpha, alpah]\n",
      '2:19 No service has this id; of new ones, editors know after "stackmatrix render".',
    ],
    [
      "sheets/x",
      "title: All\nblocks: [{ block: matrx }]\n",
      /^2:19 Value is not accepted\. Valid values: "layers", "matrix", "path"/,
    ],
    [
      "sources/x",
      "title: Chart\ndate: 2026-13\n",
      "2:7 Expected a day such as 2026-11-21, a month such as 2026-11, or a year. Or: undated.",
    ],
    [
      "../stackmatrix",
      "format: 3\ndata: data\nlocales: [en]\n",
      "1:9 Value is not accepted. Valid values: 2.",
    ],
    [
      "../stackmatrix",
      "format: 2\ndata: data\nlocales: [en]\nprovenance: maybe\n",
      '4:13 Value is not accepted. Valid values: "required", "optional".',
    ],
    [
      "../stackmatrix",
      "format: 2\ndata: data\nlocales: [en]\nlicence: CC BY 4.0\n",
      /^4:10 Expected an SPDX identifier or expression/,
    ],
    [
      "../stackmatrix",
      "format: 2\ndata: data\nlocales: [en]\ncite: { basis: documented, sources: [chrt] }\n",
      '4:38 No source has this id; of new ones, editors know after "stackmatrix render".',
    ],
    [
      "../stackmatrix",
      "format: 2\ndata: data\nlocales: [en]\ntargets: { pdf: { dir: dist, profile: [a] } }\n",
      "4:30 Property profile is not allowed.",
    ],
  ])("%s %j", async (file, text, message) => {
    const underlined = await underlinedIn(
      ofHarbours,
      `/made/${encodeURIComponent(text)}/data/${file}.yaml`,
      text,
    );

    expect(underlined).toEqual([typeof message === "string" ? message : expect.stringMatching(message)]);
  });
});

test.each([
  [
    "capabilities/x",
    "name: Mooring\ncite: { basis: by-definition }\nassessments: { alpha: full, beta: { since: 1.10 } }\n",
  ],
  [
    "capabilities/x",
    "name: { zxx: Mooring }\nassessments: { alpha: unknown, beta: { inherits: alpha, sources: [chart] } }\n",
  ],
  [
    "capabilities/x",
    "name: Mooring\nassessments: { alpha: { since: 2.0, sources: [chart] } }\nlinks: [https://a.example]\n",
  ],
  [
    "capabilities",
    "cite: { basis: by-definition }\nentities:\n  mooring: { name: Mooring, assessments: { 2026: full } }\n  old: { moved: mooring }\n",
  ],
  [
    "traits/x",
    "name: Licence\ncite: { basis: by-definition }\nvalues: { alpha: MIT, beta: { text: MIT, note: X }, 2026: { en: MIT } }\n",
  ],
  [
    "traits/x",
    "name: Built\ntype: date\ncite: { basis: by-definition }\nvalues: { alpha: 2026-11, beta: { from: 2024, to: 2026-01-31 } }\n",
  ],
  [
    "traits/x",
    "name: Page\ntype: link\ncite: { basis: by-definition }\nvalues: { alpha: https://a.example, beta: { url: https://b.example, name: B } }\n",
  ],
  [
    "services",
    "entities: { alpha: { name: Alpha, externalIds: { wikidata: Q1 }, links: { Website: https://a.example } }, beta: { name: Beta } }\n",
  ],
  [
    "matrices",
    "entities: { all: { title: All, rows: [{ heading: Ground }, { capability: mooring }, { attribute: vendor }] } }\n",
  ],
])("An editor takes short forms as they are: %s %j", async (file, text) => {
  expect(await underlinedIn(ofHarbours, `/made/${encodeURIComponent(text)}/data/${file}.yaml`, text)).toEqual(
    [],
  );
});

test("An editor asks nobody what answers rest on where the project does not", async () => {
  const text = "name: X\nratings: { alpha: 4, beta: { value: 2 } }\n";

  expect(
    await underlinedIn(
      editorOf({ names: harbours, provenance: "optional" }),
      "/made/data/tradeoffs/x.yaml",
      text,
    ),
  ).toEqual([]);
  expect(await underlinedIn(ofHarbours, "/made/data/tradeoffs/x.yaml", text)).toHaveLength(2);
});

test("An editor is content with answers alone where the project says what they rest on", async () => {
  const text = "name: X\nassessments: { alpha: full }\n";

  expect(
    await underlinedIn(editorOf({ names: harbours, isCited: true }), "/made/data/capabilities/x.yaml", text),
  ).toEqual([]);
});

describe("An editor offers what may stand there:", () => {
  test.each([
    ["capabilities/x", "name: X\ngroup: |\n", ["ground"]],
    ["capabilities/x", "name: X\nassessments:\n  |\n", ["alpha", "beta", "2026"]],
    [
      "capabilities/x",
      "name: X\ncite: { basis: judgement }\nassessments:\n  alpha: |\n",
      ["full", "none", "not-applicable", "unknown"],
    ],
    [
      "capabilities/x",
      "name: X\nassessments:\n  alpha:\n    support: |\n",
      ["full", "partial", "add-on", "none", "not-applicable", "unknown"],
    ],
    [
      "capabilities/x",
      "name: X\nassessments:\n  alpha:\n    support: full\n    sources:\n      - ch|\n",
      ["chart"],
    ],
    ["capabilities", "entities:\n  mooring:\n    name: X\n    group: |\n", ["ground"]],
    ["traits/x", "name: X\ntype: |\n", ["number", "text", "boolean", "date", "version", "link"]],
    ["matrices/x", "title: X\nrows:\n  - capability: |\n", ["mooring"]],
    ["../stackmatrix", "format: 2\nprovenance: |\n", ["required", "optional"]],
  ])("%s %j", async (file, marked, labels) => {
    const [before = "", after = ""] = marked.split("|");
    const uri = pathToFileURL(`/made/${encodeURIComponent(marked)}/data/${file}.yaml`).href;
    const document = TextDocument.create(uri, "yaml", 1, before + after);

    const { items } = await ofHarbours.doComplete(document, document.positionAt(before.length), false);

    expect(items.map(({ label }) => label)).toEqual(labels);
  });
});

describe("An editor underlines a slip at its place:", () => {
  const ofYear = editorOf({
    names: {
      services: new Map([
        ["docker", "Docker"],
        ["2026", "The year"],
      ]),
    },
  });
  const tradeoff = (scale: string) =>
    `name: { en: X }\ndefinition: { en: X }\nscale: { ${scale} }\nbetter: low\nratings: {}\n`;
  const trait = (values: string, type = "text") => `type: ${type}\nvalues: { ${values} }\nname: { en: X }\n`;

  test.each([
    [
      "tradeoffs",
      tradeoff("1: { en: a }, 2: { en: b }, 3: { en: c }, 4: { en: d }, 6: { en: e }"),
      ["3:1", "3:66"],
    ],
    [
      "tradeoffs",
      tradeoff("1: { eng: a }, 2: { en: b }, 3: { en: c }, 4: { en: d }, 5: { en: e }"),
      ["3:15"],
    ],
    ["tradeoffs", tradeoff('"1": { en: a }, 2: { en: b }, 3: { en: c }, 4: { en: d }, 5: { en: e }'), []],
    ["traits", trait("2026: { value: { en: 1.10 }, basis: by-definition }"), []],
    ["traits", trait("Docker: { value: { en: X }, basis: by-definition }"), ["2:11"]],
    ["traits", trait("1.5: { value: { en: X }, basis: by-definition }"), ["2:11"]],
    ["traits", trait(`${"a".repeat(129)}: { value: { en: X }, basis: by-definition }`), ["2:11"]],
    ["traits", trait("docker: { value: { en: true }, basis: by-definition }"), ["2:34"]],
    [
      "traits",
      trait("docker: { values: [{ id: a, value: 0.10, unit: { en: X } }], basis: by-definition }", "number"),
      [],
    ],
    [
      "traits",
      trait('docker: { values: [{ id: a, value: "1", unit: { en: X } }], basis: by-definition }', "number"),
      ["2:46"],
    ],
    ["traits", trait("docker: { value: many, basis: by-definition }", "number"), ["2:28"]],
    ["traits", trait("docker: { value: { from: 1, to: 2.50 }, basis: by-definition }", "number"), []],
    ["traits", trait("docker: { value: { text: { en: 1.10 } }, basis: by-definition }", "number"), []],
    [
      "traits",
      trait("docker: { value: { atMost: 1, atLeast: 2 }, basis: by-definition }", "number"),
      ["2:41"],
    ],
    ["traits", trait("docker: { value: 2026, basis: by-definition }", "date"), []],
    ["traits", trait("docker: { value: { about: 2026-11 }, basis: by-definition }", "date"), []],
    ["traits", trait("docker: { value: 2026-13, basis: by-definition }", "date"), ["2:28"]],
    ["traits", trait("docker: { value: 1.10, basis: by-definition }", "version"), []],
    ["traits", trait("docker: { value: 1, basis: by-definition }", "boolean"), ["2:28"]],
    ["traits", trait("docker: { value: true, unit: { en: X }, basis: by-definition }", "boolean"), ["2:34"]],
    ["traits", trait("docker: { value: { url: example.com }, basis: by-definition }", "link"), ["2:35"]],
    ["traits", trait("docker: { value: { en: X }, basis: by-definition }", "txt"), ["1:7"]],
    ["sources", "title: 2026\npublisher: 1.10\nkind: primary\ndate: undated\n", []],
    ["sources", "title: X\npublisher: X\nkind: primary\ndate: 2026-03\nurl: http://example.com/@a\n", []],
    ["sources", "title: X\npublisher: X\nkind: primary\ndate: 2026\n", []],
    [
      "sources",
      "title: X\npublisher: X\nkind: primary\ndate: 2026-13\nurl: https://a@example.com/\n",
      ["4:7", "5:6"],
    ],
    ["sources", "title: X\npublisher: X\nkind: primary\ndate: undated\nstatements: [{ id: -1 }]\n", ["5:20"]],
  ])("%s: %j", async (kind, text, places) => {
    const underlined = await underlinedIn(
      ofYear,
      `/made/${encodeURIComponent(text)}/data/${kind}/x.yaml`,
      text,
    );

    expect(underlined.map((alarm) => alarm.split(" ", 1)[0]).toSorted()).toEqual(places);
  });
});
