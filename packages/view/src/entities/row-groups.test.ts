import { aCapability, aDataset, aGroup } from "@stackmatrix/core/testing";
import { expect, test } from "vitest";
import { startPage } from "../language/view-context.ts";
import { rowGroups } from "./row-groups.ts";

test("rowGroups() has groups in their own order, and none without rows", () => {
  const dataset = aDataset({
    "groups/aaa": aGroup({ name: { en: "Last" }, order: 9 }),
    "groups/bbb": aGroup({ name: { en: "Empty" }, order: 5 }),
    "groups/ccc": aGroup({ name: { en: "First" }, order: 2 }),
    "capabilities/b": aCapability({ name: { en: "B" }, group: "aaa" }),
    "capabilities/c": aCapability({ name: { en: "C" }, group: "ccc" }),
    "capabilities/a": aCapability({ name: { en: "A" }, group: "aaa" }),
  });

  const groups = rowGroups(startPage(dataset, "en"), dataset.capabilities.values());

  expect(groups.map(({ name, rows }) => [name, rows.map(({ id }) => id)])).toEqual([
    ["First", ["c"]],
    ["Last", ["a", "b"]],
  ]);
});

test("rowGroups() has rows without a group first, under no heading", () => {
  const { group: _, ...groupless } = aCapability({ name: { en: "Alone" } });
  const dataset = aDataset({ "capabilities/alone": groupless, "capabilities/b": aCapability() });

  const groups = rowGroups(startPage(dataset, "en"), dataset.capabilities.values());

  expect(groups.map(({ name, rows }) => [name, rows.map(({ id }) => id)])).toEqual([
    [undefined, ["alone"]],
    ["Networking", ["b"]],
  ]);
});
