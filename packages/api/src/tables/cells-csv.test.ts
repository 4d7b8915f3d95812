import { wholeContents } from "@stackmatrix/core";
import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { harbours } from "../testing/harbours.ts";
import { cellsCsv } from "./cells-csv.ts";

test("cellsCsv() has each answer on a line of its own, with ids, dates and sources", () => {
  const text = String(wholeContents(cellsCsv(harbours(["en", "zh-TW"]), "zh-TW")));

  const lines: readonly Record<string, string>[] = parse(text, { bom: true, columns: true });
  expect(lines).toHaveLength(2);
  expect(lines[0]).toMatchObject({
    service_id: "pier",
    row_id: "tugs",
    kind: "capability",
    answer: "partial",
    text: "部分支援",
    note: "One tug.",
    basis: "documented",
    as_of: "2026-03-01",
    sources: "Manual",
  });
  expect(lines[1]).toMatchObject({ service_id: "quay", sources: "Leaflet Manual" });
});
