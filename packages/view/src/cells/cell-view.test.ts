import { aCapability, aDataset, aSource } from "@stackmatrix/core/testing";
import { expect, test } from "vitest";
import { startPage } from "../language/view-context.ts";
import { capabilityCell } from "./cell-view.ts";

const cites = (source: string, asOf: string) => ({ sources: [source], asOf });

test.each([
  ["its text", cites("dated", "2026-01-31"), { asOf: "2026-01-31", seenOn: undefined }],
  ["when that was seen", cites("seen", "undated"), { asOf: "undated", seenOn: "2025-10-10" }],
  ["nothing", cites("plain", "undated"), { asOf: "undated", seenOn: undefined }],
])("a cell is dated by %s", (_, citation, expected) => {
  expect(dayOf({ alpha: { support: "full", basis: "documented", ...citation } })).toEqual(expected);
});

test.each([
  ["its text", cites("dated", "2026-01-31"), "seen", { asOf: "2026-01-31", seenOn: undefined }],
  ["when that was seen", cites("seen", "undated"), "dated", { asOf: "undated", seenOn: "2025-10-10" }],
  ["nothing", cites("plain", "undated"), "seen", { asOf: "undated", seenOn: undefined }],
])("a cell that is inherited is dated by %s, whatever the original", (_, own, original, expected) => {
  const beta = {
    support: "full",
    basis: "documented",
    ...cites(original, original === "dated" ? "2026-01-31" : "undated"),
  };

  expect(dayOf({ alpha: { inherits: "beta", ...own }, beta })).toEqual(expected);
});

function dayOf(assessments: object): object {
  const about = ["alpha"];
  const dataset = aDataset({
    "sources/dated": aSource({ date: "2026-01-31", about }),
    "sources/seen": aSource({ seenOn: "2025-10-10", about }),
    "sources/plain": aSource({ about }),
    "capabilities/x": { ...aCapability(), assessments },
  });
  const [row] = [...dataset.capabilities.values()];
  if (!row) throw new Error("The row is gone");
  const { asOf, seenOn } = capabilityCell(startPage(dataset, "en"), row, "alpha");
  return { asOf, seenOn };
}
