import { aCapability, aDataset, aGroup } from "@stackmatrix/core/testing";
import { expect, test } from "vitest";
import { startPage } from "../language/view-context.ts";
import { capabilityGroups } from "./capability-view.ts";

test("capabilityGroups() has groups in their own order, and none without capabilities", () => {
  const dataset = aDataset({
    "groups/aaa": aGroup({ name: { en: "Last" }, order: 9 }),
    "groups/bbb": aGroup({ name: { en: "Empty" }, order: 5 }),
    "groups/ccc": aGroup({ name: { en: "First" }, order: 2 }),
    "capabilities/b": aCapability({ name: { en: "B" }, group: "aaa" }),
    "capabilities/c": aCapability({ name: { en: "C" }, group: "ccc" }),
    "capabilities/a": aCapability({ name: { en: "A" }, group: "aaa" }),
  });

  const groups = capabilityGroups(startPage(dataset, "en"));

  expect(groups.map(({ name, capabilities }) => [name, capabilities.map(({ id }) => id)])).toEqual([
    ["First", ["c"]],
    ["Last", ["a", "b"]],
  ]);
});

test("capabilityGroups() has capabilities without a group last, under no heading", () => {
  const { group: _, ...groupless } = aCapability({ name: { en: "Alone" } });
  const dataset = aDataset({ "capabilities/alone": groupless, "capabilities/b": aCapability() });

  const groups = capabilityGroups(startPage(dataset, "en"));

  expect(groups.map(({ name, capabilities }) => [name, capabilities.map(({ id }) => id)])).toEqual([
    ["Networking", ["b"]],
    [undefined, ["alone"]],
  ]);
});
