import { sheetFonts } from "@stackmatrix/sheets/fonts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readTextPages } from "../testing/read-text-pages.ts";
import { openChromiumPrinter } from "./chromium-printer.ts";
import { countPages } from "./count-pages.ts";
import { packPdf } from "./pack-pdf.ts";
import { readPdf } from "./pdf-file.ts";
import type { PdfPrinter } from "./pdf-printer.ts";
import { tidyPages } from "./tidy-pages.ts";

// Chromium says of a letter with its accent as two characters what is to be read in its place.
const paragraph =
  "<p>Jobs 排程會在 <b>Kubernetes 叢集</b> 裡<sup>1</sup>依時間執行（Toward AV, Ty.）。<em>slanted, 斜體</em> xe\u0301e\u0301 Re\u0301sume\u0301 end</p>";
const aSheet = {
  id: "zh-TW/jobs",
  lang: "zh-Hant-TW",
  title: "排程",
  stylesheet: "html { font: 9pt/1.4 Inter, 'Noto Sans TC' } p { text-align: justify; width: 60mm }",
  pageStyle:
    "@page { size: A6; margin: 9mm; @bottom-left { content: 'Page 頁'; font: 6pt Inter, 'Noto Sans TC' } }",
  body: `<h1>Toward AV: 排程（容器），Ty.</h1>${paragraph.repeat(40)}`,
};

let printer: PdfPrinter;
let raw: Uint8Array;
beforeAll(async () => {
  printer = await openChromiumPrinter(sheetFonts());
  raw = await printer.print(aSheet);
});
afterAll(() => printer.close());

/** Each line of each page, and where it begins and ends. */
async function linesOf(bytes: Uint8Array): Promise<readonly Line[]> {
  const pages = await readTextPages(bytes);
  return pages.flatMap(({ pieces }) =>
    [...Map.groupBy(pieces, ({ top }) => Math.round(top)).values()].map((line) => ({
      text: line
        .map(({ text }) => text)
        .join("")
        .replaceAll(" ", ""),
      left: Math.min(...line.map(({ left }) => left)),
      right: Math.max(...line.map(({ right }) => right)),
    })),
  );
}

interface Line {
  readonly text: string;
  readonly left: number;
  readonly right: number;
}

test("tidyPages() leaves each line as a viewer sees it, on all pages", async () => {
  const { objects, root, info } = readPdf(raw);

  const tidied = await packPdf({ objects: new Map([...objects, ...(await tidyPages(objects))]), root, info });

  const before = await linesOf(raw);
  const after = await linesOf(tidied);
  expect(before.length).toBeGreaterThan(80);
  expect(after.map(({ text }) => text)).toEqual(before.map(({ text }) => text));
  for (const [index, { left, right }] of before.entries()) {
    expect(Math.abs((after[index]?.left ?? 0) - left)).toBeLessThan(0.02);
    expect(Math.abs((after[index]?.right ?? 0) - right)).toBeLessThan(0.02);
  }
});

test("tidyPages() leaves a page as it is on which nothing is drawn", async () => {
  const body = `<p>one</p><div style="break-before: page"></div><p style="break-before: page">three</p>`;
  const { objects } = readPdf(await printer.print({ ...aSheet, pageStyle: "@page { size: A6 }", body }));

  expect((await tidyPages(objects)).size).toBe(2);
});

test("tidyPages() writes what a page draws in two thirds of the bytes, and nothing but that", async () => {
  const { objects } = readPdf(raw);

  const tidied = await tidyPages(objects);

  expect(tidied.size).toBe(countPages(raw));
  for (const [number, { text, stream }] of tidied) {
    const before = objects.get(number);
    expect(stream?.length).toBeLessThan(((before?.stream?.length ?? 0) * 2) / 3);
    expect(text).toBe(before?.text.replace(/\/Length \d+/, `/Length ${stream?.length}`));
  }
});
