import type { TargetProject } from "@stackmatrix/core";
import { aDataset, aLayer } from "@stackmatrix/core/testing";
import { expect, test } from "vitest";
import * as z from "zod";
import { findMissingGlyphs } from "./find-missing-glyphs.ts";

const sheet = { title: { en: "Sheet" }, subtitle: { en: "A sheet." }, blocks: [{ block: "layers" }] };

/** The places and characters that are found in a project with these entities. */
async function foundIn(entities: Readonly<Record<string, object>>, title?: string) {
  const texts = Object.entries(entities).map(([name, entity]) => ({
    path: `data/${name}.yaml`,
    text: JSON.stringify(entity),
  }));
  const config = {
    format: 2 as const,
    data: "data",
    locales: ["en"] as const,
    staleAfterDays: 1095,
    targets: {},
    title,
  };
  const configFile = { path: "stackmatrix.yaml", text: JSON.stringify({ title }) };
  const project: TargetProject = {
    dataset: aDataset(entities),
    config,
    files: [...texts, configFile],
    configSchema: z.strictObject({}),
  };
  const found = await findMissingGlyphs(project, { project: { title } });
  return found.map(({ args, location }) => `${location.path} ${"character" in args ? args.character : ""}`);
}

test("findMissingGlyphs() names what sheets show and no font has, with its file", async () => {
  const layer = aLayer({ name: { en: "Ground \u{1f6a2}" } });

  expect(await foundIn({ "layers/ground": layer, "sheets/a": { ...sheet, title: { en: "שלום" } } })).toEqual([
    "data/layers/ground.yaml \u{1f6a2}",
    "data/sheets/a.yaml שלום",
  ]);
});

test("findMissingGlyphs() has no opinion on what no sheet shows", async () => {
  const layer = aLayer({ doesNot: { en: "It shows no \u{1f6a2}." } });

  expect(await foundIn({ "layers/ground": layer, "sheets/a": sheet })).toEqual([]);
});

test("findMissingGlyphs() looks at the title of the project too", async () => {
  expect(await foundIn({ "layers/ground": aLayer(), "sheets/a": sheet }, "Teas \u{1f375}")).toEqual([
    "stackmatrix.yaml \u{1f375}",
  ]);
});

test("findMissingGlyphs() finds a sign that is drawn in the words of articles, where it is set", async () => {
  const layer = aLayer({ name: { en: "Ground \u2705" } });

  expect(await foundIn({ "layers/ground": layer, "sheets/a": sheet })).toEqual([
    "data/layers/ground.yaml \u2705",
  ]);
});
