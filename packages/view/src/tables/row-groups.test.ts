import { aCapability, aDataset, aGroup, aMatrix, aTradeoff } from "@stackmatrix/core/testing";
import { expect, test } from "vitest";
import { startPage } from "../language/view-context.ts";
import { matrixView } from "./matrix-view.ts";
import { rowGroups } from "./row-groups.ts";

test("rowGroups() gathers the rows of each group under its name, in the order in which they first come", () => {
  const groups = groupsOf([
    ...["scaling-a", "networking-a", "scaling-b", "security-a"],
    ...["effort-a", "networking-b", "effort-b", "security-b"],
  ]);

  expect(groups).toEqual([
    ["Scaling", ["scaling-a", "scaling-b"]],
    ["Networking", ["networking-a", "networking-b"]],
    ["Security", ["security-a", "security-b"]],
    ["Tradeoffs", ["effort-a", "effort-b"]],
  ]);
});

test("rowGroups() needs no headings for capabilities of two groups", () => {
  const rows = ["scaling-a", "networking-a", "scaling-b", "networking-b", "effort-a", "effort-b"];

  expect(groupsOf(rows)).toEqual([[undefined, rows]]);
});

test("rowGroups() needs no headings that would be as many as the rows", () => {
  const rows = ["scaling-a", "security-a", "effort-a", "networking-a", "networking-b"];

  expect(groupsOf(rows)).toEqual([[undefined, rows]]);
});

/** The headings of a matrix of these rows, each with the rows under it. */
function groupsOf(ids: readonly string[]) {
  const entities = ids.map((id): [string, object] =>
    id.startsWith("effort")
      ? [`tradeoffs/${id}`, aTradeoff({ name: { en: id } })]
      : [`capabilities/${id}`, aCapability({ name: { en: id }, group: id.slice(0, -2) })],
  );
  const rows = ids.map((id) => (id.startsWith("effort") ? { tradeoff: id } : { capability: id }));
  const dataset = aDataset({
    ...Object.fromEntries(entities),
    "groups/scaling": aGroup({ name: { en: "Scaling" }, order: 2 }),
    "groups/security": aGroup({ name: { en: "Security" }, order: 3 }),
    "matrices/all": aMatrix({ rows }),
  });
  const page = startPage(dataset, "en");
  const matrix = dataset.matrices.get("all");
  const view = matrix && matrixView(page, matrix);
  return rowGroups(page, view?.rows ?? []).map(({ label, rows: members }) => [
    label,
    members.map(({ id }) => id),
  ]);
}
