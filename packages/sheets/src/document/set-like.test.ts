import { expect, test } from "vitest";
import { asPrinted } from "./as-printed.ts";
import { setInType } from "./set-in-type.ts";
import { setLike } from "./set-like.ts";
import type { SheetDocument } from "./sheet-document.ts";
import { sheetPage } from "./sheet-page.ts";

const sheet: SheetDocument = {
  id: "en/a",
  lang: "en",
  title: "A",
  stylesheet: "",
  pageStyle: "@page { size: 210mm 297mm; }",
  body: "in its own size",
  fitPages: 2,
  scales: [1.02, 1, 0.98],
  bodyAt: (scale) => `at ${scale}`,
};
const breaks = { pages: ["main > :nth-child(2)", "main > :nth-child(4)"], columns: ["main > :nth-child(5)"] };

test.each([1.02, 1, 0.98])("setLike() sets a sheet as the page that was printed at %d is set", (scale) => {
  const written = sheetPage(asPrinted(setInType(sheet, scale), breaks));

  expect(sheetPage(setLike(sheet, written))).toBe(written);
});

test("setLike() leaves out at the head of a sheet what a page says that it goes without, and nothing else", () => {
  const without = (what: string, plainer?: () => SheetDocument): SheetDocument => ({
    ...sheet,
    body: `<main class="sheet poster" data-without="${what}">\n`,
    ...(plainer && { plainer }),
  });
  const whole = { ...sheet, plainer: () => without("code", () => without("address")) };

  for (const what of ["code", "address"])
    expect(setLike(whole, sheetPage(without(what))).body).toBe(without(what).body);
  for (const page of [sheetPage(sheet), sheetPage(without("title"))])
    expect(setLike(whole, page).body).toBe(sheet.body);
});

test("setLike() sets a sheet like a page without breaks, and like one that was never printed", () => {
  for (const former of [asPrinted(setInType(sheet, 1.02)), setInType(sheet, 1), setInType(sheet, 0.98)]) {
    const written = sheetPage(former);

    expect(sheetPage(setLike(sheet, written))).toBe(written);
  }
});

test.each([
  "",
  "no page",
  ":root { --scale: 7; }\n",
  ":root { --scale: 1.04; }\n",
  "<p>\n:root { --scale: url(x); }\n",
])("setLike() takes no size from %j that a sheet may not have", (written) => {
  expect(setLike(sheet, written)).toEqual(setInType(sheet, 1));
});

test("setLike() takes nothing but breaks from a page that somebody has edited", () => {
  const written =
    "x\nmain { page: content; }\n@media print { main, body { display: none } } { break-before: page !important;";

  expect(setLike(sheet, written).pageStyle).toBe(asPrinted(setInType(sheet, 1)).pageStyle);
});
