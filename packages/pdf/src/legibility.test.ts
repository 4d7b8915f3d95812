import { locales } from "@stackmatrix/core/schema";
import { aDataset, aMatrix, aSource, aTerm } from "@stackmatrix/core/testing";
import { sheetDocuments } from "@stackmatrix/sheets";
import { sheetFonts } from "@stackmatrix/sheets/fonts";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openChromiumPrinter } from "./print/chromium-printer.ts";
import type { PdfPrinter } from "./print/pdf-printer.ts";
import { printToFit } from "./print/print-to-fit.ts";
import { creasedLines, legibilityFaults, punchedText } from "./testing/legibility-faults.ts";
import { loadData } from "./testing/load-data.ts";
import { readTextPages } from "./testing/read-text-pages.ts";

let printer: PdfPrinter;
beforeAll(async () => {
  printer = await openChromiumPrinter(sheetFonts());
});
afterAll(() => printer.close());

// The sheet for a wall, and the two whose type comes nearest to the floor: cards with a drawing, and a wide table.
const sheets = ["deployment-stack", "choose-a-platform", "lambda-vs-ecs-vs-ec2"];
const documents = sheetDocuments(loadData(), locales);

describe.each(locales.flatMap((locale) => sheets.map((sheet) => `${locale}/${sheet}`)))("%s", (id) => {
  test("is set in sizes that can be read, within what printers print, clear of punches", async () => {
    const { fewestPages, pages } = await print(id);

    expect(fewestPages).toBeUndefined();
    expect(pages.flatMap(legibilityFaults)).toEqual([]);
    expect(pages.flatMap(punchedText)).toEqual([]);
  });
});

test("The titles of a series are of one size, whatever size their text is set in", async () => {
  const prints = await Promise.all(
    ["en/deployment-stack", "zh-TW/deployment-stack", "zh-CN/choose-a-platform"].map(print),
  );

  const titles = prints.map(({ pages }) => Math.max(...(pages[0]?.pieces.map(({ size }) => size) ?? [])));
  expect(new Set(titles.map((size) => size.toFixed(1)))).toEqual(new Set(["23.0"]));
  expect(new Set(prints.map(({ scale }) => scale)).size).toBeGreaterThan(1);
});

test.each(locales)("The poster in %s can be folded in half: no line lies in the crease", async (locale) => {
  const { pages } = await print(`${locale}/deployment-stack`);

  expect(pages.flatMap(creasedLines)).toEqual([]);
});

describe("a sheet whose sources stand at the end", () => {
  const sources = Array.from({ length: 90 }, (_, index) => `s${index}`);
  const dataset = (fields: object) =>
    aDataset({
      ...Object.fromEntries(
        sources.map((id) => [`sources/${id}`, aSource({ title: `A source of some length, ${id}` })]),
      ),
      "terms/words": aTerm({
        meanings: sources.map((id) => ({
          id,
          expansion: id,
          text: { en: `What ${id} says.` },
          sources: [id],
          asOf: "undated",
        })),
      }),
      "sheets/cited": {
        title: { en: "Well cited" },
        subtitle: { en: "By many." },
        fit: { pages: 1 },
        blocks: [{ block: "term", term: "words" }],
        ...fields,
      },
    });

  test("fits when its content does, and has them on pages of their own", async () => {
    const [document] = sheetDocuments(dataset({ sources: "end" }), ["en"]);
    if (!document) return expect.unreachable("no sheet");

    const printed = await printToFit(printer, document);
    const pages = await readTextPages(printed.bytes);

    expect(printed.fewestPages).toBeUndefined();
    expect(printed.pages).toBe(1);
    const isCited = pages.map(({ pieces }) =>
      pieces.some(({ text }) => text.includes("A source of some length")),
    );
    expect(isCited.length).toBeGreaterThan(1);
    expect(isCited[0]).toBe(false);
    expect(isCited.slice(1)).not.toContain(false);
  });

  test("is set larger than with them at its foot", async () => {
    const [end] = sheetDocuments(dataset({ sources: "end", fit: { pages: 1 } }), ["en"]);
    const [foot] = sheetDocuments(dataset({ sources: "foot", fit: { pages: 1 } }), ["en"]);
    if (!end || !foot) return expect.unreachable("no sheet");

    const [larger, smaller] = [await printToFit(printer, end), await printToFit(printer, foot)];

    expect(larger.scale).toBeGreaterThan(smaller.scale);
  });
});

test("A page with the narrowest margins has nothing nearer than five millimetres to its edge", async () => {
  const matrix = aMatrix({ rows: [{ attribute: "vendor" }, { attribute: "kind" }] });
  const sheet = {
    title: {
      en: "A title that is longer than a line has room for, however large the paper is that it is on",
    },
    subtitle: { en: "Narrow margins." },
    margins: 5,
    blocks: Array.from({ length: 30 }, () => ({ block: "matrix", matrix: "m" })),
  };
  const [document] = sheetDocuments(aDataset({ "matrices/m": matrix, "sheets/s": sheet }), ["en"]);
  if (!document) return expect.unreachable("no sheet");

  const pages = await readTextPages(await printer.print(document));

  expect(pages.length).toBeGreaterThan(1);
  expect(pages.flatMap(legibilityFaults)).toEqual([]);
});

async function print(id: string) {
  const document = documents.find((candidate) => candidate.id === id);
  if (!document) return expect.unreachable(`There is no sheet ${id}`);
  const { bytes, ...fitted } = await printToFit(printer, document);
  return { ...fitted, pages: await readTextPages(bytes) };
}
