import { eachChange, smallDataset, untracedChanges } from "@stackmatrix/core/testing";
import { expect, test } from "vitest";
import { siteTarget } from "./site-target.ts";

const options = { dir: "site" };
const dataset = smallDataset({
  "matrices/all": "title: { en: All, zh-TW: 全部 }\nheadings: groups\n",
  "matrices/turned": "title: { en: Turned, zh-TW: 轉置 }\ntranspose: true\n",
  "sheets/boats": "title: { en: Boats, zh-TW: 船 }\nblocks: [{ block: layers }]\n",
});
const scene = { dataset, options };

test("The files of the site have read all that a change changes in them, or name it", {
  timeout: 600_000,
}, async () => {
  const unmet: string[] = [];
  for (const { dataset: changed, name } of eachChange(dataset)) {
    const found = await untracedChanges(siteTarget, scene, { dataset: changed, options });
    if (found.length > 0) unmet.push(`${name}: ${found.join(" ")}`);
  }
  expect(unmet).toEqual([]);
});
