import { expect, test } from "vitest";
import { aCapability, aProject, aService, aSource } from "../testing/builders.ts";
import { defaultContext, sourceFiles } from "../testing/problems-in.ts";
import { validateEntities } from "../validate/validate-entities.ts";
import { outdatedCells } from "./outdated-cells.ts";

const releases = [{ version: "2.0", date: "2026-06-01" }];

test.each([
  [
    "of an older text",
    { date: "2026-01-31" },
    {},
    { cells: [{ row: "capabilities/x", day: "2026-01-31" }], undated: [] },
  ],
  [
    "of a text of the month before",
    { date: "2026-05" },
    {},
    { cells: [{ row: "capabilities/x", day: "2026-05" }], undated: [] },
  ],
  ["of a text of the same month", { date: "2026-06" }, {}, undefined],
  ["of a text of the same year", { date: "2026" }, {}, undefined],
  ["of a younger text", { date: "2026-07-31" }, {}, undefined],
  ["of a text of the same day", { date: "2026-06-01" }, {}, undefined],
  [
    "of a text that was seen before",
    { seenOn: "2025-10-10" },
    {},
    { cells: [{ row: "capabilities/x", day: "2025-10-10" }], undated: [] },
  ],
  ["of a text that was seen since", { seenOn: "2026-07-31" }, {}, undefined],
  ["of a text with neither", {}, {}, { cells: [], undated: ["capabilities/x"] }],
  [
    "of an older text that was read again",
    { date: "2026-01-31", checkedOn: "2026-07-31" },
    {},
    { cells: [{ row: "capabilities/x", day: "2026-01-31" }], undated: [] },
  ],
  ["that was itself read again", { date: "2026-01-31" }, { checkedOn: "2026-07-31" }, undefined],
])("outdatedCells() judges a cell %s", (_, dates, read, expected) => {
  const asOf = "date" in dates ? dates.date : "undated";
  const cell = { support: "full" as const, basis: "documented" as const, sources: ["manual"], asOf, ...read };

  const [found] = outdatedCells(
    entitiesOf({
      "sources/manual": aSource(dates),
      "services/alpha": aService({ releases }),
      "capabilities/x": aCapability({ assessments: { alpha: cell, beta: cell } }),
    }),
  );

  expect(found).toEqual(
    expected && { service: "alpha", version: "2.0", releasedOn: "2026-06-01", ...expected },
  );
});

function entitiesOf(entities: Readonly<Record<string, object>>) {
  const outcome = validateEntities(sourceFiles(aProject(entities)), defaultContext);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.diagnostics));
  return outcome.value;
}
