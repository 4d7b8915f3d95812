import {
  aDataset,
  artifactsOf,
  eachChange,
  planScene,
  smallDataset,
  testTarget,
  untracedChanges,
} from "@stackmatrix/core/testing";
import { expect, test } from "vitest";
import { schemaTarget } from "./schema-target.ts";

const scene = { dataset: aDataset(), options: { dir: "schema" } };

testTarget(schemaTarget, scene);

test("schemaTarget writes a schema for each kind of file, and for the configuration", async () => {
  const paths = (await artifactsOf(schemaTarget, scene)).map(({ path }) => path);

  expect(paths).toContain("capability.schema.json");
  expect(paths).toContain("config.schema.json");
});

const small = { dataset: smallDataset(), options: scene.options };

test("schemaTarget tells in one schema of the data, whose basis follows names and nothing else", async () => {
  const idsTarget: typeof schemaTarget = {
    ...schemaTarget,
    async *plan(...request) {
      for await (const part of schemaTarget.plan(...request))
        if ("path" in part && part.path === "ids.schema.json") yield part;
    },
  };
  const basesOf = async (dataset: typeof small.dataset) =>
    (await planScene(idsTarget, { ...small, dataset })).map(({ basis }) => basis);
  const known = await basesOf(small.dataset);

  for (const { dataset, name } of eachChange(small.dataset)) {
    expect(await untracedChanges(idsTarget, small, { ...small, dataset }), name).toEqual([]);
    if (name.includes("no cell of")) expect(await basesOf(dataset), name).toEqual(known);
  }
});

test("schemaTarget makes its other schemas of no data", async () => {
  const before = await artifactsOf(schemaTarget, small);
  const after = await artifactsOf(schemaTarget, scene);

  const changed = before.filter(({ content }, index) => content !== after[index]?.content);
  expect(changed.map(({ path }) => path)).toEqual(["ids.schema.json"]);
});
