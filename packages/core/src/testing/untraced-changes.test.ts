import { expect, test } from "vitest";
import * as z from "zod";
import type { Dataset } from "../model/dataset.ts";
import type { Contents } from "../target/contents.ts";
import type { Planned, Target } from "../target/target.ts";
import { smallDataset } from "./small-dataset.ts";
import { untracedChanges } from "./untraced-changes.ts";

const dataset = smallDataset();
const other: Dataset = {
  ...dataset,
  services: new Map([...dataset.services].map(([id, service]) => [id, { ...service, vendor: "Another" }])),
};

const vendors = (from: Dataset) => Array.from(from.services.values(), ({ vendor }) => vendor);

function changesOf(plan: (dataset: Dataset) => Omit<Planned, "path">) {
  const target: Target<object> = {
    name: "vendors",
    options: z.object({}),
    *plan({ dataset: planned }) {
      yield { path: "vendors.txt", ...plan(planned) };
    },
  };
  return untracedChanges(target, { dataset, options: {} }, { dataset: other, options: {} });
}

test.each<[string, (from: Dataset) => Contents]>([
  ["reads while it is made", (from) => vendors(from).join()],
  [
    "reads piece by piece",
    (from) =>
      [...from.services.keys()].map((key) => ({ key, content: () => `${from.services.get(key)?.vendor}` })),
  ],
])("untracedChanges() finds nothing in what a file %s", async (_name, content) => {
  expect(await changesOf(() => ({ content }))).toEqual([]);
});

test("untracedChanges() finds nothing in what the basis of a file says", async () => {
  expect(
    await changesOf((planned) => ({
      basis: vendors(planned).join(),
      content: () => vendors(planned).join(),
    })),
  ).toEqual([]);
});

test.each<[string, (planned: Dataset) => () => Contents]>([
  [
    "text",
    (planned) => {
      const text = vendors(planned).join();
      return () => text;
    },
  ],
  [
    "piece",
    (planned) => {
      const text = vendors(planned).join();
      return () => [{ key: "all", content: () => text }];
    },
  ],
])("untracedChanges() finds a %s that was read before", async (_name, content) => {
  expect(await changesOf((planned) => ({ content: content(planned) }))).toEqual(["vendors.txt"]);
});
