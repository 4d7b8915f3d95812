/**
 * Compares our printer, without and with the finishing of the files, with bare `page.pdf()` of puppeteer and the same
 * browser, on the same page with everything loaded.
 *
 * Run with: node --conditions=@stackmatrix/source packages/pdf/bench/print.bench.ts [sheets]
 */
import { readFile } from "node:fs/promises";
import type { SheetDocument } from "@stackmatrix/sheets";
import { listFontFaces } from "@stackmatrix/sheets/fonts";
import puppeteer from "puppeteer-core";
import { openChromiumPrinter } from "../src/print/chromium-printer.ts";
import { findBrowser } from "../src/print/find-browser.ts";
import { printSheets } from "../src/print/print-sheets.ts";
import { fontAddress, magnification, settleFonts, shellHtml, swapSheet } from "../src/print/shell-page.ts";

const count = Number(process.argv[2] ?? 50);
/** Sheets that are printed one way before the next way has its turn. */
const batchSize = 10;
const fonts = listFontFaces();
const stylesheet = `
  html { font: 8pt/1.4 "Inter", "Noto Sans TC" }
  html:lang(zh-Hans) { font-family: "Inter", "Noto Sans SC" }
  table { border-collapse: collapse }
  th, td { padding: 2pt; border-bottom: 0.5pt solid #999; text-align: left }
`;

const printer = await openChromiumPrinter(fonts);
const bare = await openBarePage();
// The printer is kept for the next batch.
const openPrinter = async () => ({ ...printer, close: async () => {} });
const sheets = Array.from({ length: count }, (_, number) => aSheet(number));
const times = { bare: [] as number[], printed: [] as number[], finished: [] as number[] };
const bytes = { printed: 0, finished: 0 };

await printSheets(sheets.slice(0, 6), { openPrinter });
for (let first = 0; first < count; first += batchSize) {
  const batch = sheets.slice(first, first + batchSize);
  let bareTime = 0;
  for (const sheet of batch) {
    // The bare page has the sheet in place and its fonts loaded before the clock starts.
    await bare.put(sheet);
    bareTime += await time(() => bare.print());
  }
  times.bare.push(bareTime);
  const asPrinted = async (pdf: Uint8Array) => pdf;
  times.printed.push(
    await time(async () => {
      const files = await printSheets(batch, { openPrinter, finish: asPrinted });
      bytes.printed += sum(Array.from(files.values(), ({ length }) => length));
    }),
  );
  times.finished.push(
    await time(async () => {
      const files = await printSheets(batch, { openPrinter });
      bytes.finished += sum(Array.from(files.values(), ({ length }) => length));
    }),
  );
}
await printer.close();
await bare.close();

for (const [name, values] of Object.entries(times)) {
  console.log(`${name.padEnd(8)} ${(sum(values) / count).toFixed(1)} ms a sheet`);
}
const goals = { printed: 1.5, finished: 1.8 } as const;
for (const name of ["printed", "finished"] as const) {
  const ratio = median(times[name].map((value, index) => value / (times.bare[index] ?? 1)));
  console.log(`${name.padEnd(8)} ${ratio.toFixed(2)} × bare page.pdf(); the goal is ${goals[name]}`);
}
console.log(`bytes    ${(bytes.finished / bytes.printed).toFixed(2)} × what Chromium writes`);

async function openBarePage() {
  const { executable, libraries } = await findBrowser();
  const browser = await puppeteer.launch({
    executablePath: executable,
    // As root it would not start otherwise.
    args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
    env: { ...process.env, ...(libraries === undefined ? {} : { LD_LIBRARY_PATH: libraries }) },
  });
  const page = await browser.newPage();
  const files = new Map(fonts.map((face) => [fontAddress(face), face.file]));
  await page.setRequestInterception(true);
  page.on("request", async (request) => {
    const headers = { "access-control-allow-origin": "*" };
    const file = files.get(request.url()) ?? "";
    await request.respond({ contentType: "font/woff2", headers, body: await readFile(file) });
  });
  await page.setContent(shellHtml(fonts));
  let number = 0;
  const options = {
    preferCSSPageSize: true,
    scale: 1 / magnification,
    tagged: true,
    outline: true,
    printBackground: true,
  };
  return {
    async put(sheet: SheetDocument) {
      number += 1;
      await page.evaluate(swapSheet, sheet, number);
      await page.pdf(options);
      await page.evaluate(settleFonts);
    },
    print: () => page.pdf({ ...options, displayHeaderFooter: false }),
    close: () => browser.close(),
  };
}

/** One page of 20 rows and 12 columns, in one language after the other. */
function aSheet(number: number): SheetDocument {
  const lang = ["en", "zh-Hant-TW", "zh-Hans-CN"][number % 3] ?? "en";
  const words = lang === "en" ? ["full", "partial, see note", "none"] : ["完整", "部分，見註", "無"];
  const row = (index: number) =>
    `<tr><th>S${index}</th>${Array.from({ length: 11 }, (_, column) => `<td>${words[(index + column) % 3]}</td>`).join("")}</tr>`;
  return {
    id: `${lang}/${number}`,
    lang,
    title: `Sheet ${number}`,
    stylesheet,
    pageStyle:
      '@page { size: A4 landscape; margin: 12mm; @bottom-right { content: counter(page); font: 7pt "Inter" } }',
    body: `<h1>Sheet ${number}</h1><table>${Array.from({ length: 20 }, (_, index) => row(index)).join("")}</table>`,
  };
}

async function time(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
