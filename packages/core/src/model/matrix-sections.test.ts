import { expect, test } from "vitest";
import { aDataset } from "../testing/a-dataset.ts";
import { aCapability, aGroup, aMatrix, aTradeoff } from "../testing/builders.ts";
import { matrixSections } from "./matrix-sections.ts";

const capability = (name: string, group?: string) => {
  const { group: _, ...fields } = aCapability({ name: { en: name } });
  return group === undefined ? fields : { ...fields, group };
};

const rows = {
  "groups/scaling": aGroup({ name: { en: "Scaling" }, order: 2 }),
  "capabilities/dns": capability("DNS", "networking"),
  "capabilities/ingress": capability("Ingress", "networking"),
  "capabilities/burst": capability("Burst", "scaling"),
  "capabilities/alone": capability("Alone"),
  "tradeoffs/price": aTradeoff({ name: { en: "Price" }, group: "networking" }),
  "tradeoffs/effort": aTradeoff({ name: { en: "Effort" } }),
  "traits/address": { name: { en: "Address" }, group: "networking", values: {} },
};

test("matrixSections() leaves rows in their order, and knows no heading that is not written", () => {
  expect(sectionsOf({ rows: ["dns", "burst", "price", "ingress"] })).toEqual([
    [undefined, ["dns", "burst", "price", "ingress"]],
  ]);
});

test("matrixSections() puts rows under the headings that are written among them", () => {
  expect(sectionsOf({ rows: ["dns", "# Growth", "burst", "ingress", "# Money", "price"] })).toEqual([
    [undefined, ["dns"]],
    ["Growth", ["burst", "ingress"]],
    ["Money", ["price"]],
  ]);
});

test("matrixSections() begins a section wherever the group changes, also with a heading that was there before", () => {
  expect(sectionsOf({ headings: "groups", rows: ["dns", "price", "address", "burst", "ingress"] })).toEqual([
    ["Networking", ["dns", "price", "address"]],
    ["Scaling", ["burst"]],
    ["Networking", ["ingress"]],
  ]);
});

test("matrixSections() keeps rows without a group from the group above them", () => {
  expect(sectionsOf({ headings: "groups", rows: ["alone", "vendor", "dns", "effort", "alone"] })).toEqual([
    [undefined, ["alone", "vendor"]],
    ["Networking", ["dns"]],
    [undefined, ["effort", "alone"]],
  ]);
});

test("matrixSections() lets a heading that is written stand in the place of the group's", () => {
  expect(
    sectionsOf({ headings: "groups", rows: ["# Names", "dns", "ingress", "burst", "# Money", "effort"] }),
  ).toEqual([
    ["Names", ["dns", "ingress"]],
    ["Scaling", ["burst"]],
    ["Money", ["effort"]],
  ]);
});

test("matrixSections() shows all rows in the order of the dataset where a matrix names none", () => {
  expect(sectionsOf({})).toEqual([
    [undefined, ["alone", "burst", "dns", "ingress", "effort", "price", "address"]],
  ]);
});

test("matrixSections() shows all rows by groups, those without one first, where it names none and asks for groups", () => {
  expect(sectionsOf({ headings: "groups" })).toEqual([
    [undefined, ["alone", "effort"]],
    ["Networking", ["dns", "ingress", "price", "address"]],
    ["Scaling", ["burst"]],
  ]);
});

/** The headings of a matrix with the rows under each; rows go by their ids, and a heading follows a hash. */
function sectionsOf({
  headings,
  rows: written,
}: {
  readonly headings?: "groups";
  readonly rows?: readonly string[];
}) {
  const { rows: _, ...matrix } = aMatrix();
  const dataset = aDataset({
    ...rows,
    "matrices/x": { ...matrix, headings, rows: written?.map(rowOf) },
  });
  const found = dataset.matrices.get("x");
  return (found ? matrixSections(dataset, found) : []).map((section) => [
    section.heading?.en,
    section.rows.map(({ attribute, capability, tradeoff, trait }) => {
      return capability ?? tradeoff ?? trait ?? attribute;
    }),
  ]);
}

function rowOf(name: string): object {
  if (name.startsWith("# ")) return { heading: { en: name.slice(2) } };
  if (name === "vendor") return { attribute: name };
  const kind = (["capability", "tradeoff", "trait"] as const).find((candidate) =>
    Object.keys(rows).includes(`${candidate === "capability" ? "capabilities" : `${candidate}s`}/${name}`),
  );
  return { [kind ?? "attribute"]: name };
}
