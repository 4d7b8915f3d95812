import { plainText } from "@stackmatrix/core";
import { aCapability, aDataset, aService, aSource } from "@stackmatrix/core/testing";
import { expect, test } from "vitest";
import { startPage } from "../language/view-context.ts";
import { besideSign } from "./beside-sign.ts";
import { attributeCell, capabilityCell } from "./cell-view.ts";

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

test("a cell has its versions and how settled it is beside its sign, and what held before where that is asked for", () => {
  const history = [{ support: "none", sources: ["old"], asOf: "1999-12-31" }];
  const alpha = { support: "full", since: "3.2", status: "preview", basis: "by-definition", history };
  const { page, row } = sceneOf({ alpha });

  const short = capabilityCell(page, row, "alpha", { history: false });

  expect(short).toMatchObject({ versions: "3.2", span: "since 3.2", status: "preview", history: [] });
  expect(short.kind === "support" && besideSign(short)).toBe("3.2 · preview");
  expect(page.citations.freshness()).toEqual({ oldest: undefined, undated: 0 });
  expect(capabilityCell(page, row, "alpha")).toMatchObject({
    history: [{ support: "none", text: "none until 3.2", footnotes: [1] }],
    footnotes: [],
  });
});

test("a cell that is inherited has the versions of the original, or its own", () => {
  const beta = { support: "full", since: "1.0", until: "4.0", basis: "by-definition" };
  const alpha = { inherits: "beta", since: "2.0", sources: ["plain"], asOf: "undated" };
  const { page, row } = sceneOf({ alpha, beta });

  expect(capabilityCell(page, row, "alpha")).toMatchObject({ versions: "2.0–4.0", inheritedFrom: "Beta" });
});

test.each([
  ["vendor", "Example"],
  ["oneLiner", "It stands in an example."],
  ["aliases", "A, Aleph"],
  ["tags", "small, old"],
  ["externalIds", "wikidata: Q1, Q2; endoflife.date: alpha"],
  ["links", "Home · docs.example"],
  ["release", "2.0 · 31 January 2026"],
  ["released", "31 January 2026"],
  ["supportedUntil", "2028"],
] as const)("a row can show the %s of services", (attribute, text) => {
  const service = aService({
    aliases: ["A", "Aleph"],
    tags: ["small", "old"],
    externalIds: { wikidata: ["Q1", "Q2"], "endoflife.date": ["alpha"] },
    links: [
      { id: "home", name: { en: "Home" }, url: "https://home.example/" },
      { id: "docs", url: "https://docs.example/start" },
    ],
    releases: [{ version: "2.0", date: "2026-01-31", supportedUntil: "2028" }, { version: "1.0" }],
  });
  const { page } = sceneOf({});

  const cell = attributeCell(page, attribute, { ...service, id: "alpha" } as never);

  expect(cell.kind === "value" && plainText(cell.text)).toBe(text);
});

test.each(["aliases", "tags", "externalIds", "links", "release", "released", "supportedUntil"] as const)(
  "a row of %s is empty for a service that has none",
  (attribute) => {
    const { page } = sceneOf({});

    expect(attributeCell(page, attribute, { ...aService(), id: "alpha" } as never)).toMatchObject({
      text: "",
      footnotes: [],
    });
  },
);

function dayOf(assessments: object): object {
  const { page, row } = sceneOf(assessments);
  const { asOf, seenOn } = capabilityCell(page, row, "alpha");
  return { asOf, seenOn };
}

function sceneOf(assessments: object) {
  const about = ["alpha"];
  const dataset = aDataset({
    "sources/dated": aSource({ date: "2026-01-31", about }),
    "sources/old": aSource({ date: "1999-12-31" }),
    "sources/seen": aSource({ seenOn: "2025-10-10", about }),
    "sources/plain": aSource({ about }),
    "capabilities/x": { ...aCapability(), assessments },
  });
  const [row] = [...dataset.capabilities.values()];
  if (!row) throw new Error("The row is gone");
  return { page: startPage(dataset, "en"), row };
}
