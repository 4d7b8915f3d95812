import type { SheetDocument } from "@stackmatrix/sheets";
import { expect, test } from "vitest";
import { previewContents } from "./preview-contents.ts";
import type { DeskPrint, PrintDesk } from "./print-desk.ts";

const sheet: SheetDocument = {
  id: "en/a",
  lang: "en",
  title: "A",
  stylesheet: "",
  pageStyle: "",
  body: "in its own size",
  fitPages: 1,
};
const printed = { ...sheet, body: "as it was printed" };
const fitted = { sheet: printed, bytes: Buffer.of(), pages: 1, scale: 1.1 };

test("The page of a sheet is as it was printed, or in its own size where it could not be", async () => {
  expect(await pageOf({ version: "1", fitted, fault: undefined })).toContain("as it was printed");
  expect(await pageOf({ version: "2", fitted, fault: "out of ink" })).toContain("in its own size");
  expect(await pageOf(undefined)).toContain("in its own size");
});

test("What is around a sheet is for the screen alone", async () => {
  const style = String((await contents(undefined)("/preview.css"))?.body);
  const frame = String((await contents(undefined)("/en/a"))?.body);

  expect(style.replace(/@media screen \{[\s\S]*?\n\}\n/, "").match(/^\S.*\{$/gm)).toEqual(["@media print {"]);
  expect(frame).toContain('<div id="printed" lang="en"></div>');
});

async function pageOf(print: DeskPrint | undefined): Promise<string> {
  return String((await contents(print)("/en/a.html"))?.body);
}

function contents(print: DeskPrint | undefined) {
  const desk: PrintDesk = {
    open: async () => {},
    print: async () => print,
    last: () => print,
    close: async () => {},
  };
  return previewContents(
    () => ({
      sheets: new Map([[sheet.id, sheet]]),
      webStylesheet: "",
      files: new Map(),
      run: 1,
      changed: [],
      problems: "",
    }),
    desk,
    "nowhere",
  );
}
