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

test("Sheets have read all that a change changes on them, whoever has asked for them first", async () => {
  for (const { dataset: changed, name } of eachChange(dataset))
    expect(
      await untracedChanges(sheetsAlone, { dataset, options }, { dataset: changed, options }),
      name,
    ).toEqual([]);
}, 60_000);
