import { parseProse, plainText, wholeContents } from "@stackmatrix/core";
import { expect, test } from "vitest";
import { harbours } from "../testing/harbours.ts";
import { type PackageOptions, packageFiles } from "./package-files.ts";
import { esmRuntime } from "./runtime.ts";

function render(options: PackageOptions = {}): Readonly<Record<string, string>> {
  const dataset = harbours(["en", "zh-TW"]);
  const files = Array.from(packageFiles(dataset, options), ({ content, path }) => [
    path,
    String(wholeContents(content(dataset))),
  ]);
  return Object.fromEntries(files);
}

const files = render();

test("packageFiles() writes a record by id for each kind, in all languages and in each", () => {
  expect(Object.keys(JSON.parse(files["services.json"] ?? ""))).toEqual(["pier", "quay"]);
  expect(JSON.parse(files["guides.json"] ?? "")).toEqual({});
  expect(JSON.parse(files["services.json"] ?? "").pier.name).toEqual({ en: "pier", "zh-TW": "pier" });
  expect(JSON.parse(files["zh-TW/layers.json"] ?? "").harbour.name).toBe("港口");
});

test("packageFiles() writes matrices in a language as tables, and what they show beside all else", () => {
  const tables = JSON.parse(files["zh-TW/matrices.json"] ?? "");
  const { matrices } = JSON.parse(files["zh-TW/data.json"] ?? "");

  expect(tables.both.rows[0].cells[0]).toMatchObject({ kind: "support", service: "quay", word: "部分支援" });
  expect(matrices.both).toMatchObject({ services: ["quay", "pier"], rows: [{ id: "tugs" }, {}] });
});

test("packageFiles() has each service by itself unless other kinds are asked for", () => {
  expect(JSON.parse(files["en/services/pier.json"] ?? "")).toMatchObject({ id: "pier", name: "pier" });
  expect(files["capabilities/tugs.json"]).toBeUndefined();

  const others = render({ entities: ["capabilities"] });

  expect(JSON.parse(others["capabilities/tugs.json"] ?? "")).toMatchObject({ id: "tugs" });
  expect(others["services/pier.json"]).toBeUndefined();
});

test("packageFiles() leads an old id to the entity, and declares it as deprecated", () => {
  const { "groups/moorings.js": module, "groups/moorings.d.ts": types } = render({
    entities: ["groups"],
  });

  expect(module).toContain('from "./berths.js"');
  expect(types).toContain("@deprecated Renamed: `groups/berths`");
  expect(JSON.parse(files["moved.json"] ?? "")).toMatchObject({
    groups: { moorings: "berths" },
    services: {},
  });
  expect(files["lib/types.d.ts"]).toContain(
    '/** @deprecated Renamed: `berths`. */\n  readonly "moorings": Group;',
  );
  expect(files["groups.js"]).toContain('named(value, {"moorings":"berths"})');
});

test("packageFiles() declares the ids as literals, and none for a kind that is empty", () => {
  const types = files["lib/ids.d.ts"];

  expect(types).toContain('export type LivingServiceId = "pier" | "quay";');
  expect(types).toContain("export type LivingGuideId = never;");
  expect(files["lib/types.d.ts"]).toContain(
    "export type Services = { readonly [Id in LivingServiceId]: Service };",
  );
});

test("packageFiles() has every cell once among what the modules of kinds read", () => {
  const { pier } = JSON.parse(files["lib/services.json"] ?? "");

  expect(pier).not.toHaveProperty("assessments");
  expect(files["services.js"]).toContain("assessments: capabilities, ratings: tradeoffs, values: traits");
});

test("packageFiles() says what the data is; the options go before the dataset", () => {
  const renamed = render({ name: "@example/renamed" });

  expect(JSON.parse(renamed["about.json"] ?? "")).toMatchObject({
    name: "@example/renamed",
    version: "1.2.3",
    licence: "CC0-1.0",
    locales: ["en", "zh-TW"],
    oldest: "2025-01-31",
    counts: { services: 2, capabilities: 1, answers: 2, unsourced: 0 },
  });
  expect(JSON.parse(renamed["about.json"] ?? "").hash).toMatch(/^[0-9a-f]{16}$/);
});

test("packageFiles() makes a package that can be published as it is, unless its manifest is elsewhere", () => {
  const manifest = JSON.parse(files["package.json"] ?? "");

  expect(manifest).toMatchObject({ name: "@example/harbours", version: "1.2.3", license: "CC0-1.0" });
  expect(files["README.md"]).toContain('import service from "@example/harbours/services/pier";');
  expect(render({ manifest: false })).not.toHaveProperty(["package.json"]);
});

test.each([
  "Run `docker run`, see [the `--cpus` of it](https://a.bc/d_(e)) and `[f](https://g.hi)`.",
  "[a [b](https://c.de) f](https://g.hi) [j](http://k.lm) ``n`` `o",
  "[`p` q `r](https://s.tu) v`",
])("plain() of a package takes the marks of prose as everything else does: %s", async (text) => {
  const { plain } = await import(`data:text/javascript,${encodeURIComponent(esmRuntime("plain"))}`);

  expect(plain(text)).toBe(plainText(parseProse(text)));
});
