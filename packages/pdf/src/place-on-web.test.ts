import { aCapability, aDataset, aMatrix, aService, someOf } from "@stackmatrix/core/testing";
import { type SheetDocument, sheetDocuments } from "@stackmatrix/sheets";
import { sheetFonts } from "@stackmatrix/sheets/fonts";
import jsqr from "jsqr";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openPdf } from "./picture/open-pdf.ts";
import { openChromiumPrinter } from "./print/chromium-printer.ts";
import { finishPdf } from "./print/finish-pdf.ts";
import type { PdfPrinter } from "./print/pdf-printer.ts";
import { printToFit } from "./print/print-to-fit.ts";
import { readAloud } from "./testing/read-aloud.ts";
import { points, readTextPages } from "./testing/read-text-pages.ts";

let printer: PdfPrinter;
beforeAll(async () => {
  printer = await openChromiumPrinter(sheetFonts());
});
afterAll(() => printer.close());

const home = "https://ferries.example/guide/";
const address = "https://ferries.example/guide/en/sheets/all.html";

const papers = [{ size: "A5" }, {}, { margins: 5 }, { size: "A1", orientation: "landscape" }];

test.each(someOf(papers, 2))(
  "The code on a printed sheet, %j, is read from paper, on the first page alone",
  async (paper) => {
    const { bytes } = await printToFit(printer, sheetOf({ ...paper, rows: 80 }));
    const { close, pages } = await openPdf(bytes);
    const codes: (string | undefined)[] = [];
    for (const page of pages) {
      const { data, height, width } = await page.draw(() => dotsPerInch / 72);
      codes.push(jsqr.default(new Uint8ClampedArray(data), width, height)?.data);
    }
    close();

    expect(codes[0]).toBe(address);
    expect(codes.slice(1).filter((code) => code !== undefined)).toEqual([]);
  },
  60_000,
);

/** Less than a telephone sees of a sheet in the hand. */
const dotsPerInch = 150;

test("A sheet with a code is printed to the same bytes again", async () => {
  const prints = [await printToFit(printer, sheetOf({})), await printToFit(printer, sheetOf({}))];

  const [first, second] = await Promise.all(prints.map(({ bytes, sheet }) => finishPdf(bytes, sheet)));
  expect(Buffer.compare(first ?? Buffer.of(), second ?? Buffer.of(1))).toBe(0);
});

test("A printed sheet says where it is read on the web: as a link, and to those who do not see its code", async () => {
  const document = sheetOf({});
  const bytes = await finishPdf(await printer.print(document), document);
  const spoken = readAloud(bytes);

  expect(spoken).toContainEqual(
    expect.objectContaining({ role: "Figure", text: `QR code: ${address.slice(8)}` }),
  );
  expect(spoken.filter(({ role, text }) => role === "Link" && text.includes("ferries"))).toMatchObject([
    { text: "ferries.example/guide" },
  ]);
  expect(spoken.findIndex(({ role }) => role === "Figure")).toBeLessThan(
    spoken.findIndex(({ role }) => role === "Table"),
  );
});

test("The code takes less of a page than a line of its title, and nothing is wider than the page", async () => {
  const topOf = async (document: SheetDocument) => {
    const [page] = await readTextPages(await printer.print(document));
    const right = Math.max(...(page?.pieces.map((piece) => piece.right) ?? []));
    expect(right).toBeLessThanOrEqual((page?.width ?? 0) - points(16) + 1);
    return page?.pieces.find(({ text }) => text === "Row 1")?.top ?? 0;
  };

  const [without, with_] = [await topOf(sheetOf({ isOnWeb: false })), await topOf(sheetOf({}))];

  expect(without - with_).toBeGreaterThan(0);
  expect(without - with_).toBeLessThan(points(8));
});

test("A sheet that fits without the code does not take another page for it", async () => {
  const tallest = { fit: { pages: 1 }, isTight: true } as const;
  const without = await largestThatFits((rows) => sheetOf({ ...tallest, rows, isOnWeb: false }));

  const { fewestPages, pages, sheet } = await printToFit(printer, sheetOf({ ...tallest, rows: without }));

  expect({ fewestPages, pages }).toEqual({ fewestPages: undefined, pages: 1 });
  expect(sheet.body).not.toContain("web-code");
}, 120_000);

/** The most rows with which a sheet keeps to its page. */
async function largestThatFits(sheetWith: (rows: number) => SheetDocument): Promise<number> {
  let [fits, fails] = [1, 100];
  while (fails - fits > 1) {
    const middle = Math.floor((fits + fails) / 2);
    const { fewestPages } = await printToFit(printer, sheetWith(middle));
    if (fewestPages === undefined) fits = middle;
    else fails = middle;
  }
  return fits;
}

interface Wanted {
  readonly rows?: number;
  readonly isOnWeb?: boolean;
  /** Whether its title is one that a code leaves too little room for. */
  readonly isTight?: boolean;
}

function sheetOf({ isOnWeb = true, isTight = false, rows = 3, ...paper }: Wanted & object): SheetDocument {
  const services = ["ferry", "rowboat"];
  const ids = Array.from({ length: rows }, (_, index) => `row-${index + 1}`);
  const named = (index: number) => aCapability({ name: { en: `Row ${index + 1}` } });
  const dataset = aDataset({
    ...Object.fromEntries(services.map((id) => [`services/${id}`, aService({ name: { en: id } })])),
    ...Object.fromEntries(ids.map((id, index) => [`capabilities/${id}`, named(index)])),
    "matrices/all": aMatrix({ services, rows: ids.map((capability) => ({ capability })) }),
    "sheets/all": {
      title: { en: isTight ? "All of the boats there are, on a single page" : "All boats" },
      subtitle: { en: "What floats." },
      blocks: [{ block: "matrix", matrix: "all" }],
      ...paper,
    },
  });
  const onWeb = { ...dataset, info: { ...dataset.info, ...(isOnWeb && { homepage: home }) } };
  const [document] = sheetDocuments(onWeb, ["en"], { hasSite: true });
  if (document === undefined) throw new Error("There is no sheet");
  return document;
}
