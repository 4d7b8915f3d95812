import type { SheetDocument } from "@stackmatrix/sheets";
import { expect, test } from "vitest";
import { indexPage } from "./index-page.ts";
import type { Shown } from "./preview-state.ts";
import { sheetFrame } from "./sheet-frame.ts";

test("indexPage() lists each sheet in each language", () => {
  const html = indexPage(showing(sheets("en/one", "en/two", "zh-TW/one")));

  expect([...html.matchAll(/href="(\/[^"]+\/[^"]+)"/g)].map(([, path]) => path)).toEqual([
    "/en/one",
    "/zh-TW/one",
    "/en/two",
  ]);
});

test("sheetFrame() leads to the same sheet in other languages", () => {
  const shown = sheets("en/one", "en/two", "zh-TW/one");

  const html = sheetFrame(aSheet("en/one"), showing(shown));

  expect(html).toContain('<a href="/en/one" aria-current="page">en</a> <a href="/zh-TW/one">zh-TW</a>');
  expect(html).not.toContain('href="/en/two"');
});

test("text from data is text on both pages, and there is no script but ours", () => {
  const evil = `</title></pre><script>alert("1")</script><img src=x onerror='x'>`;
  const sheet = { ...aSheet("en/one"), title: evil };
  const pages = showing(new Map([[sheet.id, sheet]]), evil);

  for (const html of [indexPage(pages), sheetFrame(sheet, pages)]) {
    expect(html).not.toContain("<img");
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(html).toContain('<script type="module" src="/preview.js"></script>');
    expect(html).not.toMatch(/<[a-z][^>]* on\w+=/);
  }
});

function sheets(...ids: readonly string[]): ReadonlyMap<string, SheetDocument> {
  return new Map(ids.map((id) => [id, aSheet(id)]));
}

function showing(shown: Shown["sheets"], problems = ""): Shown {
  return { sheets: shown, problems, webStylesheet: "", files: new Map(), run: 1, changed: [] };
}

function aSheet(id: string): SheetDocument {
  return { id, lang: "en", title: id, stylesheet: "", pageStyle: "", body: "" };
}
