import { type SheetView, words } from "@stackmatrix/view";
import { expect, test } from "vitest";
import { pageStyle } from "./page-style.ts";

const margins = { top: 11, right: 12, bottom: 13, left: 12 };
const style = (sheet: Pick<SheetView, "size" | "orientation" | "margins">) =>
  pageStyle(sheet, { foot: "Ours", words: words.en });

test("pageStyle() names the paper, how it is held and its margins", () => {
  const css = style({ size: "A3", orientation: "landscape", margins });

  expect(css).toContain("@page { size: A3 landscape; margin: 11mm 12mm 13mm 12mm;");
  expect(css).toContain("--page-width: 396mm; --page-height: 273mm; --paper-width: 420mm;");
});

test("pageStyle() leaves to the text what the margins leave", () => {
  const css = style({
    size: "Letter",
    orientation: "portrait",
    margins: { ...margins, top: 20, bottom: 20.5 },
  });

  expect(css).toContain("--page-width: 191.9mm; --page-height: 238.9mm; --paper-width: 215.9mm;");
});
