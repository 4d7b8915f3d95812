import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { targets } from "@stackmatrix/cli";
import type { DiagnosticCode } from "@stackmatrix/core";
import { readSourceFiles } from "@stackmatrix/core/node";
import { jsonSchemas, singularOf } from "@stackmatrix/core/schema";
import { readConfigFile } from "@stackmatrix/engine";
import { describe, expect, test } from "vitest";
import { TextDocument } from "vscode-languageserver-textdocument";
import { getLanguageService } from "yaml-language-server";

const root = fileURLToPath(new URL("..", import.meta.url));
const problems = join(root, "tests/fixtures/problems");
const { configSchema } = await readConfigFile(root, targets);
const schemas = jsonSchemas(configSchema);

/** What the YAML extension of editors runs, with the schemas as this program makes them. */
const languageService = getLanguageService({
  schemaRequestService: async (uri) => readFileSync(fileURLToPath(uri), "utf8"),
  workspaceContext: { resolveRelativePath: (path, base) => new URL(path, base).href },
  telemetry: { send() {}, sendError() {}, sendTrack() {} },
  clientCapabilities: {},
});
languageService.configure({
  validate: true,
  yamlVersion: "1.2",
  schemas: [
    ...Object.entries(singularOf).map(([kind, singular]) => schemaFor(`**/data/${kind}/*.yaml`, singular)),
    schemaFor("**/stackmatrix.yaml", "config"),
  ],
});

function schemaFor(pattern: string, name: string) {
  return { uri: `schema:///${name}`, fileMatch: [pattern], schema: schemas.get(name) ?? {} };
}

/** What an editor underlines in a file, such as "3:1 Property nmae is not allowed.". */
async function underlinedIn(path: string, text: string): Promise<string[]> {
  const document = TextDocument.create(pathToFileURL(path).href, "yaml", 1, text);
  const found = await languageService.doValidation(document, false);
  return found.map(({ message, range: { start } }) => `${start.line + 1}:${start.character + 1} ${message}`);
}

test("An editor finds nothing wrong in the data of this repository", async () => {
  const { files } = readSourceFiles(root, "data");
  const paths = [
    "stackmatrix.yaml",
    ...files.map(({ path }) => path).filter((path) => path.endsWith(".yaml")),
  ];

  const alarms = [];
  for (const path of paths) {
    const underlined = await underlinedIn(join(root, path), readFileSync(join(root, path), "utf8"));
    alarms.push(...underlined.map((alarm) => `${path}:${alarm}`));
  }

  expect(paths.length).toBeGreaterThan(400);
  expect(alarms).toEqual([]);
});

/** What a schema can say; the rest takes other files, the words of a text, or what YAML lets pass. */
const seenByEditors: readonly DiagnosticCode[] = [
  "date/impossible",
  "format/new",
  "format/old",
  "schema/invalid-value",
  "schema/missing-key",
  "schema/unknown-key",
  "schema/wrong-type",
  "url/not-https",
  "yaml/alias",
  "yaml/duplicate-key",
  "yaml/syntax",
  "yaml/too-deep",
];

test("An editor underlines, of the smallest projects that are wrong, those that a schema can see", async () => {
  const seen = [];
  for (const folder of readdirSync(problems)) {
    for (const { path, line } of placesIn(folder)) {
      const text = readFileSync(join(problems, folder, path), "utf8");
      const underlined = await underlinedIn(join(problems, folder, path), text);
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

describe("An editor underlines a slip at its place:", () => {
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
    ["traits", trait("2026: { value: { en: 1.10 }, basis: judgement }"), []],
    ["traits", trait("Docker: { value: { en: X }, basis: judgement }"), ["2:11"]],
    ["traits", trait("1.5: { value: { en: X }, basis: judgement }"), ["2:11"]],
    ["traits", trait(`${"a".repeat(129)}: { value: { en: X }, basis: judgement }`), ["2:11"]],
    ["traits", trait("docker: { value: { en: true }, basis: judgement }"), ["2:34"]],
    [
      "traits",
      trait("docker: { values: [{ id: a, value: 0.10, unit: { en: X } }], basis: judgement }", "number"),
      [],
    ],
    [
      "traits",
      trait('docker: { values: [{ id: a, value: "1", unit: { en: X } }], basis: judgement }', "number"),
      ["2:46"],
    ],
    ["traits", trait("docker: { value: many, basis: judgement }", "number"), ["2:28"]],
    ["traits", trait("docker: { value: { from: 1, to: 2.50 }, basis: judgement }", "number"), []],
    ["traits", trait("docker: { value: { text: { en: 1.10 } }, basis: judgement }", "number"), []],
    ["traits", trait("docker: { value: { atMost: 1, atLeast: 2 }, basis: judgement }", "number"), ["2:41"]],
    ["traits", trait("docker: { value: 2026, basis: judgement }", "date"), []],
    ["traits", trait("docker: { value: { about: 2026-11 }, basis: judgement }", "date"), []],
    ["traits", trait("docker: { value: 2026-13, basis: judgement }", "date"), ["2:28"]],
    ["traits", trait("docker: { value: 1.10, basis: judgement }", "version"), []],
    ["traits", trait("docker: { value: 1, basis: judgement }", "boolean"), ["2:28"]],
    ["traits", trait("docker: { value: true, unit: { en: X }, basis: judgement }", "boolean"), ["2:34"]],
    ["traits", trait("docker: { value: { url: example.com }, basis: judgement }", "link"), ["2:35"]],
    ["traits", trait("docker: { value: { en: X }, basis: judgement }", "txt"), ["1:7"]],
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
    const underlined = await underlinedIn(`/made/${encodeURIComponent(text)}/data/${kind}/x.yaml`, text);

    expect(underlined.map((alarm) => alarm.split(" ", 1)[0]).toSorted()).toEqual(places);
  });
});
