import { aDataset, artifactsOf, testTarget } from "@stackmatrix/core/testing";
import { expect, test } from "vitest";
import { schemaTarget } from "./schema-target.ts";

const scene = { dataset: aDataset(), options: { dir: "schema" } };

testTarget(schemaTarget, scene);

test("schemaTarget writes a schema for each kind of file, and for the configuration", async () => {
  const paths = (await artifactsOf(schemaTarget, scene)).map(({ path }) => path);

  expect(paths).toContain("capability.schema.json");
  expect(paths).toContain("config.schema.json");
});
