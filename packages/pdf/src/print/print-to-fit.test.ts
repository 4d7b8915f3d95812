import { expect, test } from "vitest";
import type { PdfPrinter, SheetDocument } from "./pdf-printer.ts";
import { printToFit, smallestScale } from "./print-to-fit.ts";

const sheet: SheetDocument = { id: "en/a", lang: "en", title: "A", pageStyle: "", body: "", fitPages: 1 };

test("printToFit() leaves a sheet that fits in its own size", async () => {
  const { printer, scales } = fakePrinter((scale) => (scale <= 1 ? 1 : 2));

  const printed = await printToFit(printer, sheet);

  expect(printed).toMatchObject({ pages: 1, scale: 1 });
  expect(scales).toEqual([1]);
});

test("printToFit() finds the largest type that fits", async () => {
  const { printer } = fakePrinter((scale) => (scale <= 0.93 ? 1 : 2));

  const printed = await printToFit(printer, sheet);

  expect(printed).toMatchObject({ pages: 1, scale: 0.93 });
});

test("printToFit() prints in full size what does not fit in the smallest type", async () => {
  const { printer } = fakePrinter(() => 3);

  const printed = await printToFit(printer, sheet);

  expect(printed).toMatchObject({ pages: 3, scale: 1 });
});

test("printToFit() never sets type smaller than the smallest", async () => {
  const { printer, scales } = fakePrinter((scale) => (scale <= smallestScale ? 1 : 2));

  const printed = await printToFit(printer, sheet);

  expect(printed.scale).toBe(smallestScale);
  expect(Math.min(...scales)).toBe(smallestScale);
});

/** A printer whose sheets have as many pages as `pagesAt` says for a size of type. */
function fakePrinter(pagesAt: (scale: number) => number) {
  const scales: number[] = [];
  const printer: PdfPrinter = {
    async print({ pageStyle }) {
      const scale = Number(/--scale: ([\d.]+)/.exec(pageStyle)?.[1] ?? 1);
      scales.push(scale);
      return Buffer.from("/Type /Page\n".repeat(pagesAt(scale)));
    },
    async close() {},
  };
  return { printer, scales };
}
