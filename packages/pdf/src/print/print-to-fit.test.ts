import type { SheetDocument } from "@stackmatrix/sheets";
import { largestScale, smallestScale } from "@stackmatrix/sheets";
import { expect, test } from "vitest";
import type { PdfPrinter } from "./pdf-printer.ts";
import { printToFit } from "./print-to-fit.ts";

const sheet: SheetDocument = {
  id: "en/a",
  lang: "en",
  title: "A",
  stylesheet: "",
  pageStyle: "",
  body: "",
  fitPages: 1,
};

test("printToFit() leaves a sheet that may take any number of pages in its own size", async () => {
  const { printer, scales } = fakePrinter(() => 7);

  const printed = await printToFit(printer, { ...sheet, fitPages: undefined });

  expect(printed).toMatchObject({ pages: 7, scale: 1 });
  expect(scales).toEqual([1]);
});

test("printToFit() tries nothing else where a sheet fills its pages", async () => {
  const { printer, scales } = fakePrinter((scale) => (scale <= 1 ? 1 : 2), 0.99);

  const printed = await printToFit(printer, sheet);

  expect(printed).toMatchObject({ pages: 1, scale: 1 });
  expect(scales).toEqual([1]);
});

test.each([0.96, 0.98, 1, 1.02, 1.08, 1.22, 1.24])(
  "printToFit() finds the largest type that fits, in steps of two hundredths, %d, whatever was measured",
  async (largest) => {
    for (const fill of [0.1, 0.5, 0.7, 0.9, 1, 1.2, 3]) {
      const { printer, scales } = fakePrinter((scale) => (scale <= largest ? 1 : 2), fill);

      const printed = await printToFit(printer, sheet);

      const isMeasuredFull = fill > 0.95 && largest > 1;
      expect(printed).toMatchObject({ pages: 1, scale: isMeasuredFull ? 1 : largest });
      expect(scales).toHaveLength(new Set(scales).size);
      expect(scales.length).toBeLessThan(9);
    }
  },
);

test("printToFit() begins no further page for larger type", async () => {
  const { printer } = fakePrinter((scale) => (scale <= 1.1 ? 1 : 2), 0.8);

  const printed = await printToFit(printer, { ...sheet, fitPages: 3 });

  expect(printed).toMatchObject({ pages: 1, scale: 1.1 });
});

test("printToFit() prints in its own size what does not fit in the smallest type", async () => {
  const { printer } = fakePrinter((scale) => (scale === 1 ? 3 : 2), 1.9);

  const printed = await printToFit(printer, sheet);

  expect(printed).toMatchObject({ pages: 3, scale: 1, fewestPages: 2 });
});

test("printToFit() prints the layout that belongs to the size of the type", async () => {
  const bodies = [
    { scale: 1.24, body: "narrow" },
    { scale: 1.04, body: "plain" },
    { scale: 0.99, body: "wide" },
    { scale: 0.97, body: "wider" },
  ];
  const shrunk = fakePrinter((scale) => (scale <= 0.97 ? 1 : 2), 1.04);
  const grown = fakePrinter(() => 1, 0.8);

  await printToFit(shrunk.printer, { ...sheet, body: "plain", bodies });
  await printToFit(grown.printer, { ...sheet, body: "plain", bodies });

  expect(shrunk.bodies.get(1)).toBe("plain");
  expect(shrunk.bodies.get(0.98)).toBe("wide");
  expect(shrunk.bodies.get(0.96)).toBe("wider");
  expect(grown.bodies.get(1.1)).toBe("narrow");
});

test.each([
  ["smaller than the smallest", smallestScale, 5],
  ["larger than the largest", largestScale, 0.01],
])("printToFit() never sets type %s", async (_, limit, fill) => {
  const { printer, scales } = fakePrinter((scale) => (scale <= limit ? 1 : 2), fill);

  const printed = await printToFit(printer, sheet);

  expect(printed.scale).toBe(limit);
  expect(Math.min(...scales)).toBeGreaterThanOrEqual(smallestScale);
  expect(Math.max(...scales)).toBeLessThanOrEqual(largestScale);
});

/** A printer whose sheets have as many pages as `pagesAt` says for a size of type, and fill so many without breaks. */
function fakePrinter(pagesAt: (scale: number) => number, fill = 1) {
  const scales: number[] = [];
  const bodies = new Map<number, string>();
  const printer: PdfPrinter = {
    async print({ body, pageStyle }) {
      const scale = Number(/--scale: ([\d.]+)/.exec(pageStyle)?.[1] ?? 1);
      scales.push(scale);
      bodies.set(scale, body);
      return Buffer.from("<</Type /Page\n".repeat(pagesAt(scale)));
    },
    measure: async () => fill,
    async close() {},
  };
  return { printer, scales, bodies };
}
