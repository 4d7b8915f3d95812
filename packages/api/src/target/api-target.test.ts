import { artifactsOf, testTarget } from "@stackmatrix/core/testing";
import { expect, test } from "vitest";
import { harbours } from "../testing/harbours.ts";
import { apiTarget } from "./api-target.ts";

const options = { dir: "dist" };

testTarget(apiTarget, { dataset: harbours(["en", "zh-TW"]), options });

test("apiTarget writes the same bytes for the same data", async () => {
  const [first, second] = await Promise.all(
    [harbours(), harbours()].map((dataset) => artifactsOf(apiTarget, { dataset, options })),
  );

  expect(first).toEqual(second);
});

test("apiTarget says of views and drawings which language they belong to, and of nothing else", async () => {
  const artifacts = await artifactsOf(apiTarget, { dataset: harbours(["en", "zh-TW"]), options });

  const ofLanguages = artifacts.filter(({ locale }) => locale !== undefined);
  expect(ofLanguages.map(({ path }) => path)).toEqual(
    artifacts.map(({ path }) => path).filter((path) => /^v1\/(en|zh-TW)\//.test(path)),
  );
  expect(ofLanguages.every(({ locale, path }) => path.startsWith(`v1/${locale}/`))).toBe(true);
});
