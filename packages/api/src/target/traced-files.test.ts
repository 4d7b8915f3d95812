import { isDiagnostic, type Target } from "@stackmatrix/core";
import {
  type Change,
  eachChange,
  planScene,
  rowsAndMatrices,
  smallDataset,
  untracedChanges,
} from "@stackmatrix/core/testing";
import { describe, expect, test } from "vitest";
import { apiTarget } from "./api-target.ts";
import { packageTarget } from "./package-target.ts";

const options = { dir: "dist" };
type Options = typeof options;
const dataset = smallDataset({
  ...rowsAndMatrices,
  "diagrams/ties": `
title: { en: Ties, zh-TW: 關係 }
summary: { en: All of them., zh-TW: 全部。 }
shape: relations
relations: [uses, alternative-to]
`,
});

describe.each([
  ["api", withData(apiTarget, /openapi|\/schema\//)],
  ["package", withData(packageTarget, /schema|types/)],
])("The files of the target %s", (_name, target) => {
  const scene = { dataset, options };

  test.each(changesBySort())(
    "have read all that a change changes in them, or name it: %s",
    async (_kind, changes) => {
      for (const { dataset: changed, name } of changes)
        expect(await untracedChanges(target, scene, { dataset: changed, options }), name).toEqual([]);
    },
  );

  test("come in pieces that can be told from each other", async () => {
    for (const { content, path } of await planScene(target, scene)) {
      const contents = content(dataset);
      if (typeof contents === "string" || contents instanceof Uint8Array) continue;
      expect(new Set(contents.map(({ key }) => key)).size, path).toBe(contents.length);
    }
  });
});

/**
 * A target without what only describes its form, which takes long to make and has no data in it; documents that are in one
 * language in one of the two alone.
 */
function withData(target: Target<Options>, form: RegExp): Target<Options> {
  return {
    ...target,
    async *plan({ config, ...project }, request) {
      const inOne = { ...project, config: { ...config, locales: ["zh-TW"] as const } };
      for await (const part of target.plan(inOne, request))
        if (isDiagnostic(part) || !form.test(part.path)) yield part;
    },
  };
}

function changesBySort(): [string, readonly Change[]][] {
  return [...Map.groupBy(eachChange(dataset), ({ name }) => name.replace(/ (?:of|in) .*/, ""))];
}
