import { parseProse, plainText } from "@stackmatrix/core";
import { expect, test } from "vitest";
import { packageFiles } from "./package-files.ts";
import { harbours } from "./testing/harbours.ts";

function render(options: Parameters<typeof packageFiles>[1] = {}): Readonly<Record<string, string>> {
  const dataset = harbours();
  const files = Array.from(packageFiles(dataset, options), ({ content, path }) => [
    path,
    String(content(dataset)),
  ]);
  return Object.fromEntries(files);
}

test("packageFiles() writes a record by id for each kind", () => {
  const files = render();

  expect(Object.keys(JSON.parse(files["services.json"] ?? ""))).toEqual(["pier", "quay"]);
  expect(JSON.parse(files["guides.json"] ?? "")).toEqual({});
});

test("packageFiles() declares the ids as literals, and none for a kind that is empty", () => {
  const types = render()["index.d.ts"];

  expect(types).toContain('export type ServiceId = "pier" | "quay";');
  expect(types).toContain("export type GuideId = never;");
  expect(types).toContain("export declare const services: { readonly [Id in ServiceId]: Service };");
});

test("packageFiles() keeps old ids apart from those that are in use", () => {
  const files = render();

  expect(JSON.parse(files["moved.json"] ?? "")).toMatchObject({
    groups: { moorings: "berths" },
    services: {},
  });
  expect(files["index.d.ts"]).toContain('export type GroupId = "berths";');
  expect(files["index.d.ts"]).toContain('readonly groups: { readonly "moorings": "berths" };');
});

test("packageFiles() says what the data is; the options go before the dataset", () => {
  const files = render({ name: "@example/renamed" });

  expect(JSON.parse(files["about.json"] ?? "")).toMatchObject({
    name: "@example/renamed",
    version: "1.2.3",
    licence: "CC0-1.0",
    locales: ["en"],
  });
});

test.each([
  "Run `docker run`, see [the `--cpus` of it](https://a.bc/d_(e)) and `[f](https://g.hi)`.",
  "[a [b](https://c.de) f](https://g.hi) [j](http://k.lm) ``n`` `o",
  "[`p` q `r](https://s.tu) v`",
])(
  "packageFiles() exports plain(), which takes the marks of prose as everything else does: %s",
  async (text) => {
    const code = /^const marks[\s\S]*/m.exec(render()["index.js"] ?? "")?.[0] ?? "";
    const { plain } = await import(`data:text/javascript,${encodeURIComponent(code)}`);

    expect(plain(text)).toBe(plainText(parseProse(text)));
  },
);
