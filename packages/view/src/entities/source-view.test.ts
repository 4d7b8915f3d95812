import { aDataset, aSource } from "@stackmatrix/core/testing";
import { expect, test } from "vitest";
import { startPage } from "../language/view-context.ts";
import { sourceGroups } from "./source-view.ts";

const dataset = aDataset(
  {
    "sources/essay": aSource({ publisher: { en: "author not stated", "zh-CN": "作者不详" } }),
    "sources/manual": aSource({ publisher: "Example" }),
  },
  { locales: ["en", "zh-CN"] },
);

test.each([
  ["en", ["author not stated", "Example"]],
  ["zh-CN", ["作者不详", "Example"]],
] as const)("sourceGroups() in %s name publishers in the language of the page", (locale, publishers) => {
  const [group] = sourceGroups(startPage(dataset, locale));

  expect(group?.sources.map(({ publisher }) => publisher)).toEqual(publishers);
});

test("sourceGroups() has the nearest sources first, and no group without any", () => {
  const dataset = aDataset({
    "sources/a": aSource({ title: "A", kind: "article" }),
    "sources/b": aSource({ title: "B", kind: "primary" }),
    "sources/c": aSource({ title: "C", kind: "primary" }),
  });

  const groups = sourceGroups(startPage(dataset, "en"));

  expect(groups.map(({ kind, sources }) => [kind, sources.map(({ id }) => id)])).toEqual([
    ["primary", ["b", "c"]],
    ["article", ["a"]],
  ]);
});
