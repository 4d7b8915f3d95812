import { testRenderer } from "@stackmatrix/core/testing";
import { expect, test } from "vitest";
import { packageRenderer } from "./package-renderer.ts";
import { harbours } from "./testing/harbours.ts";

testRenderer(packageRenderer(), harbours(["en", "zh-TW"]));

function render(options: Parameters<typeof packageRenderer>[0] = {}): Readonly<Record<string, string>> {
  const artifacts = packageRenderer(options).render(harbours(), ["en"]);
  return Object.fromEntries(Array.from(artifacts, ({ content, path }) => [path, content]));
}

test("packageRenderer() writes a record by id for each kind", () => {
  const files = render();

  expect(Object.keys(JSON.parse(files["services.json"] ?? ""))).toEqual(["pier", "quay"]);
  expect(JSON.parse(files["guides.json"] ?? "")).toEqual({});
});

test("packageRenderer() declares the ids as literals, and none for a kind that is empty", () => {
  const types = render()["index.d.ts"];

  expect(types).toContain('export type ServiceId = "pier" | "quay";');
  expect(types).toContain("export type GuideId = never;");
  expect(types).toContain("export declare const services: { readonly [Id in ServiceId]: Service };");
});

test("packageRenderer() keeps old ids apart from those that are in use", () => {
  const files = render();

  expect(JSON.parse(files["moved.json"] ?? "")).toMatchObject({
    groups: { moorings: "berths" },
    services: {},
  });
  expect(files["index.d.ts"]).toContain('export type GroupId = "berths";');
  expect(files["index.d.ts"]).toContain('readonly groups: { readonly "moorings": "berths" };');
});

test("packageRenderer() says what the data is; the options go before the dataset", () => {
  const files = render({ name: "@example/renamed" });

  expect(JSON.parse(files["about.json"] ?? "")).toMatchObject({
    name: "@example/renamed",
    version: "1.2.3",
    licence: "CC0-1.0",
    locales: ["en"],
  });
});
