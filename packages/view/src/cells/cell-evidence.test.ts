import { aCapability, aDataset, aSource } from "@stackmatrix/core/testing";
import { expect, test } from "vitest";
import { startPage } from "../language/view-context.ts";
import { capabilityCell, traitCell } from "./cell-view.ts";

const dataset = aDataset({
  "sources/almanac": aSource({ title: "Almanac", date: "1999-12-31" }),
  "sources/letter": aSource({ title: "Letter" }),
  "sources/news": aSource({ title: "News", date: "2026-01-31", about: ["beta"] }),
  "capabilities/jobs": aCapability({
    assessments: {
      alpha: {
        support: "partial",
        note: { en: "One host." },
        basis: "documented",
        sources: ["letter", "almanac"],
        asOf: "undated",
      },
      beta: { inherits: "alpha", sources: ["news"], asOf: "2026-01-31" },
    },
  }),
  "traits/price": {
    name: { en: "Price" },
    type: "number",
    values: {
      alpha: {
        values: [
          { id: "words", value: { text: { en: "by the hour" } } },
          { id: "small", value: 0.1, unit: { en: "USD" } },
          { id: "large", value: 1200, unit: { en: "USD" }, condition: { en: "a year" } },
        ],
        basis: "documented",
        sources: ["news", "letter"],
        asOf: "2026-01-31",
      },
    },
  },
});

function jobsOf(serviceId: string) {
  const jobs = dataset.capabilities.get("jobs");
  return jobs && capabilityCell(startPage(dataset, "en"), jobs, serviceId);
}

test("A cell is dated by its first source, even if that is undated, and says besides which of all is the oldest", () => {
  expect(jobsOf("alpha")).toMatchObject({
    support: "partial",
    footnotes: [1, 2],
    asOf: "undated",
    oldest: "1999-12-31",
    undated: 1,
  });
});

test("A cell that takes over an answer names the service, and rests on the sources of both", () => {
  expect(jobsOf("beta")).toMatchObject({
    support: "partial",
    inheritedFrom: "Alpha",
    footnotes: [1, 2, 3],
    oldest: "1999-12-31",
    undated: 1,
  });
  expect(jobsOf("alpha")).toMatchObject({ inheritedFrom: undefined });
});

test("A cell that nobody has filled is no answer, and rests on nothing", () => {
  expect(jobsOf("gamma")).toEqual({
    kind: "support",
    support: "unassessed",
    word: "not assessed",
    links: [],
    history: [],
    footnotes: [],
    undated: 0,
  });
});

test.each([
  ["en", "by the hour; 0.1 USD; 1,200 USD (a year)"],
  ["zh-TW", "by the hour；0.1 USD；1,200 USD（a year）"],
] as const)(
  "A value in %s has its words first, then each number with its unit and condition",
  (locale, text) => {
    const price = dataset.traits.get("price");

    expect(price && traitCell(startPage(dataset, locale), price, "alpha")).toMatchObject({
      text,
      asOf: "2026-01-31",
      oldest: "2026-01-31",
      undated: 1,
    });
  },
);
