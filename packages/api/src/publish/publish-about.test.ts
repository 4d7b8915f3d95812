import { eachChange, smallDataset } from "@stackmatrix/core/testing";
import { expect, test } from "vitest";
import { publishAbout } from "./publish-about.ts";

test("publishAbout() has another hash where anything else is said, and the same for the same data", () => {
  const { hash } = publishAbout(smallDataset());

  expect(publishAbout(smallDataset()).hash).toBe(hash);
  for (const { dataset, name } of eachChange(smallDataset()))
    expect(publishAbout(dataset).hash, name).not.toBe(hash);
});

test("publishAbout() has the same hash whatever the package is called", () => {
  const dataset = smallDataset();

  const renamed = publishAbout(dataset, { name: "@example/renamed", version: "9.0.0" });

  expect(renamed).toMatchObject({ name: "@example/renamed", version: "9.0.0" });
  expect(renamed.hash).toBe(publishAbout(dataset).hash);
});
