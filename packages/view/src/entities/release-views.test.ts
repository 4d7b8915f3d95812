import { aDataset, aService } from "@stackmatrix/core/testing";
import { expect, test } from "vitest";
import { startPage } from "../language/view-context.ts";
import { newestRelease, releaseTable } from "./release-views.ts";

test("releaseTable() has a column for all that some release says, and no other", () => {
  const releases = [
    {
      version: "22",
      date: "2024-04-24",
      supportedUntil: "2027-04",
      latest: { version: "22.11", date: "2024" },
    },
    {
      version: "20",
      supportedUntil: "2026",
      lts: true,
      links: [{ id: "a", url: "https://www.a.example/b" }],
    },
  ];

  const table = tableOf({ releases });

  expect(table?.columns).toEqual([
    "Version",
    "Released",
    "Latest",
    "Long-term support",
    "Supported until",
    "Links",
  ]);
  expect(table?.rows.map(({ cells }) => cells)).toEqual([
    ["22", "24 April 2024", "22.11 · 2024", "", "April 2027", { links: [] }],
    ["20", "", "", "yes", "2026", { links: [{ name: "a.example", url: "https://www.a.example/b" }] }],
  ]);
});

test.each([
  ["there is none", {}],
  ["there is one with its date", { releases: [{ version: "2.0", date: "2026" }] }],
])("releaseTable() is left out where %s", (_, fields) => {
  expect(tableOf(fields)).toBeUndefined();
});

test("newestRelease() is the one that is written first, with or without a date", () => {
  expect(newestOf({ releases: [{ version: "2.0", date: "2026-01" }, { version: "1.0" }] })).toMatchObject({
    version: "2.0",
    date: "January 2026",
  });
  expect(newestOf({ releases: [{ version: "2.0" }] })).toMatchObject({ version: "2.0", date: undefined });
  expect(newestOf({})).toBeUndefined();
});

function tableOf(fields: object) {
  const { page, service } = sceneOf(fields);
  return releaseTable(page, service);
}

function newestOf(fields: object) {
  const { page, service } = sceneOf(fields);
  return newestRelease(page, service);
}

function sceneOf(fields: object) {
  const dataset = aDataset({ "services/alpha": aService(fields) });
  const service = dataset.services.get("alpha");
  if (!service) throw new Error("The service is gone");
  return { page: startPage(dataset, "en"), service };
}
