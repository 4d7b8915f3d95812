import { aDataset, aMatrix } from "@stackmatrix/core/testing";
import { expect, test } from "vitest";
import { redirectsText } from "./redirects-text.ts";

test("redirectsText() leads from every old address to where the entity lives", () => {
  const dataset = aDataset({
    "matrices/new": aMatrix({ rows: [{ attribute: "vendor" }] }),
    "matrices/old": { moved: "new" },
  });

  expect(redirectsText(dataset, ["en"]).split("\n")).toEqual([
    "/v1/matrices/old.json /v1/matrices/new.json 301",
    "/v1/badges/matrices/old.json /v1/badges/matrices/new.json 301",
    "/v1/badges/matrices/old.svg /v1/badges/matrices/new.svg 301",
    "/v1/en/matrices/old.json /v1/en/matrices/new.json 301",
    "/v1/en/matrices/old.md /v1/en/matrices/new.md 301",
    "/v1/en/matrices/old.csv /v1/en/matrices/new.csv 301",
    "",
  ]);
});

test("redirectsText() says nothing where nothing was renamed", () => {
  expect(redirectsText(aDataset({}), ["en"])).toBe("");
});
