import { largestScale, type SheetDocument, smallestScale } from "@stackmatrix/sheets";
import { expect, test } from "vitest";
import type { PdfPrinter } from "./pdf-printer.ts";
import { printToFit } from "./print-to-fit.ts";

const sheet: SheetDocument = {
  id: "en/a",
  lang: "en",
  title: "A",
  stylesheet: "",
  pageStyle: "",
  body: "plain",
  fitPages: 1,
};

test("printToFit() leaves a sheet that may take any number of pages in its own size, and measures nothing", async () => {
  const { printer, printed, measured } = fakePrinter(() => 7);

  const fitted = await printToFit(printer, { ...sheet, fitPages: undefined });

  expect(fitted).toMatchObject({ pages: 7, scale: 1 });
  expect({ printed, measured }).toEqual({ printed: [1], measured: [] });
});

test("printToFit() leaves a sheet whose pages cannot be counted in its own size", async () => {
  const { printer, printed } = fakePrinter((scale) => (scale <= largestScale ? 0 : 1));

  const fitted = await printToFit(printer, sheet);

  expect(fitted).toMatchObject({ pages: 0, scale: 1 });
  expect(fitted.fewestPages).toBeUndefined();
  expect(printed.at(-1)).toBe(1);
});

test.each([smallestScale, 0.98, 1, 1.08, largestScale])(
  "printToFit() prints once where the measured size, %d, is right",
  async (largest) => {
    const { printer, printed } = fakePrinter((scale) => (scale <= largest ? 1 : 2));

    const fitted = await printToFit(printer, sheet);

    expect(fitted).toMatchObject({ pages: 1, scale: largest });
    expect(printed).toEqual([largest]);
  },
);

test("printToFit() prints once more, in smaller type, where a sheet takes more pages than were measured", async () => {
  const { printer, printed } = fakePrinter(
    (scale) => (scale <= 1.04 ? 1 : 2),
    (scale) => (scale <= 1.08 ? 1 : 2),
  );

  const fitted = await printToFit(printer, sheet);

  expect(fitted).toMatchObject({ pages: 1, scale: 1.02 });
  expect(printed).toEqual([1.08, 1.02]);
});

test("printToFit() prints in its own size what does not fit in the smallest type, and says how far it is", async () => {
  const { printer, printed } = fakePrinter((scale) => (scale === 1 ? 3 : 2));

  const fitted = await printToFit(printer, sheet);

  expect(fitted).toMatchObject({ pages: 3, scale: 1, fewestPages: 2 });
  expect(printed).toEqual([smallestScale, 1]);
});

test("printToFit() prints the layout that belongs to the size of the type, and lays out no other twice", async () => {
  const asked: number[] = [];
  const { printer, bodies } = fakePrinter((scale) => (scale <= 1.1 ? 1 : 2));
  const bodyAt = (scale: number) => {
    asked.push(scale);
    return `at ${scale}`;
  };

  await printToFit(printer, { ...sheet, bodyAt });

  expect(bodies).toEqual(["at 1.1"]);
  expect(asked.length).toBeLessThan(7);
});

test("printToFit() gives the sheet as any browser prints it: in its size of type, with the breaks of that", async () => {
  const { measured, printer } = fakePrinter((scale) => (scale <= 1.1 ? 1 : 2));

  const { sheet: printed } = await printToFit(printer, sheet);

  expect(printed.pageStyle.split("\n")).toEqual([
    "",
    ":root { --scale: 1.1; }",
    "main { page: content; }",
    "@media print { main > :nth-child(1.1) { break-before: page !important; margin-top: 0 !important; } }",
  ]);
  expect(new Set(measured).size).toBe(measured.length);
});

test("printToFit() names no breaks where a sheet takes other pages than were measured", async () => {
  const { printer } = fakePrinter(
    () => 3,
    () => 2,
  );

  const { sheet: printed } = await printToFit(printer, sheet);

  expect(printed.pageStyle).toBe("\nmain { page: content; }");
});

test("printToFit() leaves out what the head can go without, piece by piece, where a sheet does not fit otherwise", async () => {
  const { bodies, printer } = fakePrinter((_, body) => (body === "plainest" ? 1 : 2));
  const plainest = { ...sheet, body: "plainest" };
  const plainer = { ...sheet, body: "plainer", plainer: () => plainest };

  const fitted = await printToFit(printer, { ...sheet, plainer: () => plainer });

  expect(new Set(bodies)).toEqual(new Set(["plain", "plainer", "plainest"]));
  expect(fitted).toMatchObject({ pages: 1, sheet: { body: "plainest" } });
  expect(fitted.fewestPages).toBeUndefined();
});

test("printToFit() leaves nothing out of a sheet that fits", async () => {
  const { printer } = fakePrinter(() => 1);
  const plainer = () => {
    throw new Error("Nobody should ask for it");
  };

  expect((await printToFit(printer, { ...sheet, plainer })).sheet.body).toBe("plain");
});

/** A printer whose sheets take as many pages as `pagesAt` says for a size of type, and seem to take those of `measure`. */
function fakePrinter(pagesAt: (scale: number, body: string) => number, measure = pagesAt) {
  const printed: number[] = [];
  const measured: number[] = [];
  const bodies: string[] = [];
  const scaleOf = ({ pageStyle }: SheetDocument) => Number(/--scale: ([\d.]+)/.exec(pageStyle)?.[1] ?? 1);
  const printer: PdfPrinter = {
    async print(document) {
      printed.push(scaleOf(document));
      bodies.push(document.body);
      return Buffer.from("<</Type /Page\n".repeat(pagesAt(scaleOf(document), document.body)));
    },
    async measure(document) {
      measured.push(scaleOf(document));
      const breaks = { pages: [`main > :nth-child(${scaleOf(document)})`], columns: [] };
      return { pages: measure(scaleOf(document), document.body), breaks };
    },
    async close() {},
  };
  return { printer, printed, measured, bodies };
}
