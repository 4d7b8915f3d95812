import { aDataset } from "@stackmatrix/core/testing";
import { expect, test } from "vitest";
import { startPage } from "../language/view-context.ts";
import { unassessed } from "./unassessed.ts";

const page = startPage(aDataset(), "en");
const nameOf = (index: number) => `#${index}`;

test("unassessed() names a few", () => {
  expect(unassessed(page, [1, 2], { nameOf, isRest: true })).toEqual({ named: ["#1", "#2"] });
});

test("unassessed() says how many there are where they are more than a few, and whether there are others", () => {
  const many = Array.from({ length: 2398 }, (_, index) => index);

  expect(unassessed(page, many, { nameOf, isRest: true })).toEqual({ named: [], counted: "2,398 others" });
  expect(unassessed(page, many, { nameOf, isRest: false })).toEqual({ named: [], counted: "2,398" });
});
