import { expect, test } from "vitest";
import { sheetFiles } from "./sheet-files.ts";

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
