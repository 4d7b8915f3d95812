import { describe, expect, test } from "vitest";
import type { Dataset } from "../model/dataset.ts";
import type { Artifact, Renderer } from "../render/renderer.ts";
import { aDataset } from "./a-dataset.ts";
import { aCapability, aMatrix } from "./builders.ts";

/** What every renderer keeps, as tests; each renderer's own test file calls it, with a dataset it has much to say of. */
export function testRenderer(renderer: Renderer, dataset: Dataset = aSmallDataset()): void {
  const render = (): Artifact[] => [...renderer.render(dataset, dataset.locales)];

  describe(`${renderer.name} keeps the contract of renderers`, () => {
    test("it writes something", () => {
      expect(render().length).toBeGreaterThan(0);
    });

    test("the same dataset gives the same artifacts in the same order", () => {
      expect(render()).toEqual(render());
    });

    test("paths are relative, with forward slashes and without detours", () => {
      const isOdd = (part: string) =>
        part === "" || part === "." || part === ".." || /[\\:*?"<>|]/.test(part);

      const odd = render().filter(({ path }) => path.split("/").some(isOdd));

      expect(odd).toEqual([]);
    });

    test("no two artifacts share a path, even where upper and lower case are the same", () => {
      const paths = render().map(({ path }) => path.toLowerCase());

      expect(new Set(paths).size).toBe(paths.length);
    });

    test("contents speak of the data, not of this machine or this day", () => {
      const today = new Date().toISOString().slice(0, 10);
      const texts = render().map(({ content }) => content);

      expect(texts.filter((text) => text.includes(process.cwd()) || text.includes(today))).toEqual([]);
    });

    test("contents have plain line breaks, and one at the end", () => {
      const odd = render().filter(({ content }) => content.includes("\r") || !content.endsWith("\n"));

      expect(odd.map(({ path }) => path)).toEqual([]);
    });
  });
}

function aSmallDataset(): Dataset {
  return aDataset({
    "capabilities/service-discovery": aCapability({
      assessments: { alpha: { support: "full", basis: "by-definition" }, beta: { inherits: "alpha" } },
    }),
    "matrices/alpha-by-itself": aMatrix(),
  });
}
