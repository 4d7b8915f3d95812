import { type Contents, type Dataset, type Piece, type Target, traceDataset } from "@stackmatrix/core";
import { aCapability, aDataset, planScene, untracedChanges } from "@stackmatrix/core/testing";
import { expect, test } from "vitest";
import { apiTarget } from "./api-target.ts";
import { packageTarget } from "./package-target.ts";

const options = { dir: "dist" };
const cell = { support: "full", basis: "by-definition" } as const;

/** So many rows that what lists them comes in several pieces; `beta` is first spoken of far behind. */
const dataset = aDataset({
  ...Object.fromEntries(
    Array.from({ length: 900 }, (_, index) => {
      const assessments = { alpha: cell, ...(index > 500 && { beta: cell }) };
      const name = { en: `Row ${index}` };
      return [`capabilities/row-${String(index).padStart(3, "0")}`, aCapability({ name, assessments })];
    }),
  ),
  "matrices/all": "title: { en: All }\nheadings: groups\n",
});

/** Those of its files that list rows. */
const isLong =
  /^(?:v1\/)?(?:en\/)?(?:data\.json|cells\.\w+|capabilities\.json|cells\/beta\.json|services\/beta\.(?:json|md)|matrices\/all\.\w+)$|llms/;

const targets = [onlyLong(apiTarget), onlyLong(packageTarget)];
const scenes = targets.map((target) => ({ target, scene: { dataset, options } }));

const changes: readonly (readonly [string, Dataset])[] = [
  ["another cell in the middle", withRow("row-450", { alpha: { ...cell, support: "none" } })],
  ["a first cell where there was none", withRow("row-002", { alpha: cell, beta: cell })],
  ["no cell where the first was", withRow("row-501", { alpha: cell })],
  ["no first row", without("row-000")],
  ["no row in the middle", without("row-600")],
];

test.each(changes)("long files have read what changes them, or name it: %s", async (_name, changed) => {
  for (const { scene, target } of scenes)
    expect(await untracedChanges(target, scene, { dataset: changed, options })).toEqual([]);
});

test("a changed cell is met by few of the pieces of a long file", async () => {
  for (const target of targets) {
    const tracer = traceDataset(dataset);
    for (const { content, path } of await planScene(target, { dataset, options })) {
      const readers = piecesOf(content(tracer.dataset)).map((piece) =>
        tracer.keysIn(tracer.trace(() => piece.content()).reads).has("capabilities/row-700"),
      );
      const met = readers.filter(Boolean).length;
      expect(met, path).toBeGreaterThan(0);
      expect(readers.length - met, path).toBeGreaterThan(1);
    }
  }
});

test("answers that are forgotten meanwhile come out the same, and so do their reads", async () => {
  for (const target of targets) {
    const [usual, forgetful] = [traceDataset(dataset), traceDataset(dataset)];
    for (const { content, path } of await planScene(target, { dataset, options })) {
      const [made, again] = [usual, forgetful].map((tracer) =>
        piecesOf(content(tracer.dataset)).map((piece) => {
          if (tracer === forgetful) tracer.forgetAnswers();
          const { reads, value } = tracer.trace(() => piece.content());
          return { value, reads: [...tracer.keysIn(reads)].sort() };
        }),
      );
      expect(again, path).toEqual(made);
    }
  }
});

function onlyLong(target: Target<typeof options>): Target<typeof options> {
  return {
    ...target,
    async *plan(project, request) {
      for await (const part of target.plan(project, request))
        if ("path" in part && isLong.test(String(part.path))) yield part;
    },
  };
}

function withRow(id: string, assessments: object): Dataset {
  const row = { ...dataset.capabilities.get(id), assessments };
  const rows = Array.from(dataset.capabilities, ([other, old]) => [other, other === id ? row : old] as const);
  // What stands in the row's place has the fields of a row.
  return { ...dataset, capabilities: new Map(rows) as unknown as Dataset["capabilities"] };
}

function without(id: string): Dataset {
  return {
    ...dataset,
    capabilities: new Map([...dataset.capabilities].filter(([other]) => other !== id)),
  };
}

function piecesOf(contents: Contents): readonly Piece[] {
  if (typeof contents === "string" || contents instanceof Uint8Array) throw new Error("It is in one piece");
  return contents;
}
