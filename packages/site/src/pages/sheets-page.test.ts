import { smallDataset } from "@stackmatrix/core/testing";
import { expect, test } from "vitest";
import { sheetFiles, sheetsPage } from "./sheets-page.ts";
import { startSitePage } from "./site-page.ts";

const site = { dir: "dist/site" };

test.each([
  [
    { pdf: { dir: "dist/pdf" }, site },
    { folder: "../pdf", profile: "", hasPreview: false },
  ],
  [
    { pdf: { dir: "print", profiles: ["mono"], png: ["preview"] }, site },
    { folder: "../../print", profile: ".mono", hasPreview: true },
  ],
  [
    { pdf: { dir: "dist/pdf", profiles: ["screen", "color"] }, site },
    { folder: "../pdf", profile: "", hasPreview: false },
  ],
  [{ site }, undefined],
])("sheetFiles() finds in %j where the sheets are", (targets, files) => {
  expect(sheetFiles({ targets })).toEqual(files);
});

test("sheetsPage() leads to what was made of each sheet, and to nothing where nothing was", () => {
  const sheet = "title: { en: Boats, zh-TW: 船 }\nblocks: [{ block: layers }]\n";
  const page = startSitePage(smallDataset({ "sheets/boats": sheet }), "en", { path: "sheets.html" });
  const files = { folder: "../pdf", profile: "", hasPreview: true };

  const { body } = sheetsPage(page, files);

  expect(body.html).toContain('href="../../pdf/en/boats.pdf"');
  expect(body.html).toContain('src="../../pdf/en/boats.preview.png"');
  expect(sheetsPage(page, undefined).body.html).not.toContain("href");
});
