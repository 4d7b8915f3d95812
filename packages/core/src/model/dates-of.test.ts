import { expect, test } from "vitest";
import { aDataset } from "../testing/a-dataset.ts";
import { aSource } from "../testing/builders.ts";
import { datesOf } from "./dates-of.ts";

const dataset = aDataset({
  "sources/manual": aSource(),
  "sources/leaflet": aSource({ date: "2025-01-31" }),
  "sources/essay": aSource({ date: "2024-05-05" }),
});
const claim = (sources: readonly string[], asOf?: string, checkedOn?: string) =>
  ({ sources, asOf, checkedOn }) as Parameters<typeof datesOf>[1][number];

test("datesOf() takes the date of the text that carries a statement, and the oldest of all", () => {
  const dates = datesOf(dataset, [claim(["leaflet", "essay", "manual"], "2025-01-31")]);

  expect(dates).toEqual({ asOf: "2025-01-31", oldest: "2024-05-05", undated: 1 });
});

test("datesOf() has no date where the text that carries a statement has none, however old the others", () => {
  expect(datesOf(dataset, [claim(["manual", "essay"], "undated")])).toEqual({
    oldest: "2024-05-05",
    undated: 1,
  });
  expect(datesOf(dataset, [])).toEqual({ undated: 0 });
});

test("datesOf() counts what a statement takes over among what it rests on", () => {
  const dates = datesOf(dataset, [
    claim(["leaflet"], "2025-01-31", "2026-02-02"),
    claim(["essay", "manual"], "2024-05-05", "2026-01-01"),
  ]);

  expect(dates).toEqual({ asOf: "2025-01-31", oldest: "2024-05-05", undated: 1, checkedOn: "2026-01-01" });
});
