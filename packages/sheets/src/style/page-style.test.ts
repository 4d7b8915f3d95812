import { type SheetView, words } from "@stackmatrix/view";
import { expect, test } from "vitest";
import { pageStyle } from "./page-style.ts";

const margins = { top: 11, right: 12, bottom: 13, left: 12 };
const style = (sheet: Pick<SheetView, "size" | "orientation" | "margins">) =>
  pageStyle(sheet, { head: "A title", foot: "Ours", words: words.en });

test("pageStyle() names the paper, how it is held and its margins", () => {
  const css = style({ size: "A3", orientation: "landscape", margins });

  expect(css).toContain("@page { size: 420mm 297mm; margin: 11mm 12mm 13mm 12mm;");
  expect(css).toContain("--page-width: 396mm; --page-height: 273mm; --fold: 137.5mm; --paper-width: 420mm;");
});

test("pageStyle() leaves to the text what the margins leave", () => {
  const css = style({
    size: "Letter",
    orientation: "portrait",
    margins: { ...margins, top: 20, bottom: 20.5 },
  });

  expect(css).toContain(
    "--page-width: 191.9mm; --page-height: 238.9mm; --fold: 119.7mm; --paper-width: 215.9mm;",
  );
});

test("pageStyle() gives the head and the foot the room they need five millimetres from the edge", () => {
  const narrow = {
    size: "A4",
    orientation: "portrait",
    margins: { top: 5, right: 5, bottom: 5, left: 5 },
  } as const;

  const short = style(narrow);
  const long = pageStyle(narrow, { head: "A title", foot: "Ours and ours ".repeat(12), words: words.en });

  expect(short).toContain("margin: 11mm 5mm 11mm 5mm;");
  expect(long).toContain("margin: 11mm 5mm 14.5mm 5mm;");
});

test("pageStyle() names the sheet at the head of each page but the first", () => {
  const css = style({ size: "A4", orientation: "portrait", margins });

  expect(css).toContain('@top-left { content: "A title";');
  expect(css).toContain("@page :first { @top-left { content: none; } }");
});
