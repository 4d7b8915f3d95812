import { expect, test } from "vitest";
import { smallestScale } from "../smallest-scale.ts";
import type { PdfPrinter, SheetDocument } from "./pdf-printer.ts";
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
  const { printer } = fakePrinter((scale) => (scale === 1 ? 3 : 2));

  const printed = await printToFit(printer, sheet);

  expect(printed).toMatchObject({ pages: 3, scale: 1, fewestPages: 2 });
});

test("printToFit() prints the layout that belongs to the size of the type", async () => {
  const narrower = [
    { scale: 0.97, body: "wide" },
    { scale: 0.9, body: "wider" },
  ];
  const { bodies, printer } = fakePrinter((scale) => (scale <= 0.89 ? 1 : 2));

  await printToFit(printer, { ...sheet, body: "plain", narrower });

  expect(bodies.get(1)).toBe("plain");
  expect(bodies.get(0.93)).toBe("wide");
  expect(bodies.get(0.89)).toBe("wider");
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
  const bodies = new Map<number, string>();
  const printer: PdfPrinter = {
    async print({ body, pageStyle }) {
      const scale = Number(/--scale: ([\d.]+)/.exec(pageStyle)?.[1] ?? 1);
      scales.push(scale);
      bodies.set(scale, body);
      return Buffer.from("<</Type /Page\n".repeat(pagesAt(scale)));
    },
    async close() {},
  };
  return { printer, scales, bodies };
}
