import type { Target } from "@stackmatrix/core";
import { eachChange, smallDataset, untracedChanges } from "@stackmatrix/core/testing";
import { expect, test } from "vitest";
import { type SheetOptions, sheetsTarget } from "./sheets-target.ts";

const options = { dir: "dist/pdf", profiles: ["color" as const] };

/** The sheets without what they share, which comes from no data. */
const sheetsAlone: Target<SheetOptions> = {
  ...sheetsTarget,
  async *plan(project, request) {
    for await (const planned of sheetsTarget.plan(project, request))
      if ("sheet" in planned && planned.sheet) yield planned;
  },
};
const dataset = smallDataset({
  "matrices/all": "title: { en: All, zh-TW: 全部 }\n",
  "sheets/poster": `
title: { en: Crossing, zh-TW: 渡河 }
orientation: landscape
fit: { pages: 1 }
sources: end
blocks: [{ block: matrix, matrix: all }]
`,
});

/** The same in a project that says where it is read, and has a site there. */
const onWeb = { ...dataset, info: { ...dataset.info, homepage: "https://ferries.example/guide" } };

test("Sheets have read all that a change changes on them, whoever has asked for them first", async () => {
  for (const from of [dataset, onWeb])
    for (const { dataset: changed, name } of eachChange(from))
      expect(
        await untracedChanges(sheetsAlone, { dataset: from, options }, { dataset: changed, options }),
        name,
      ).toEqual([]);
}, 60_000);
