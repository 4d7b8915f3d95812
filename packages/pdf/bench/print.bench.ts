/**
 * Compares our printer with bare `page.pdf()` of the same browser, on the same page with everything loaded.
 *
 * Run with: node --conditions=@stackmatrix/source packages/pdf/bench/print.bench.ts [sheets]
 */
import { readFile } from "node:fs/promises";
import { listFontFaces } from "../src/fonts/font-faces.ts";
import { openChromiumPrinter } from "../src/print/chromium-printer.ts";
import { launchChromium } from "../src/print/launch-chromium.ts";
import type { SheetDocument, ShellPage } from "../src/print/pdf-printer.ts";
import { fontAddress, settleFonts, shellHtml, swapSheet } from "../src/print/shell-page.ts";

const count = Number(process.argv[2] ?? 50);
const shell: ShellPage = {
  stylesheet: `
    html { font: 8pt/1.4 "Inter", "Noto Sans TC" }
    html:lang(zh-Hans) { font-family: "Inter", "Noto Sans SC" }
    table { border-collapse: collapse }
    th, td { padding: 2pt; border-bottom: 0.5pt solid #999; text-align: left }
  `,
  fonts: listFontFaces(),
};

const printer = await openChromiumPrinter(shell);
const bare = await openBarePage();
const times = { ours: [] as number[], bare: [] as number[] };
for (let number = -3; number < count; number++) {
  const sheet = aSheet(number, ["en", "zh-Hant-TW", "zh-Hans-CN"][Math.abs(number) % 3] ?? "en");
  // The bare page has the sheet in place and its fonts loaded before the clock starts.
  await bare.put(sheet);
  const bareTime = await time(() => bare.print());
  const ourTime = await time(() => printer.print(sheet));
  if (number < 0) continue;
  times.bare.push(bareTime);
  times.ours.push(ourTime);
}
await printer.close();
await bare.close();

for (const [name, values] of Object.entries(times)) {
  console.log(`${name.padEnd(5)} median ${median(values).toFixed(1)} ms, sum ${sum(values).toFixed(0)} ms`);
}
console.log(`ratio of medians ${(median(times.ours) / median(times.bare)).toFixed(2)}`);
console.log(`ratio of sums    ${(sum(times.ours) / sum(times.bare)).toFixed(2)}`);

async function openBarePage() {
  const { browser, end } = await launchChromium();
  const page = await browser.newPage();
  const files = new Map(shell.fonts.map((face) => [fontAddress(face), face.file]));
  await page.setRequestInterception(true);
  page.on("request", async (request) => {
    const headers = { "access-control-allow-origin": "*" };
    const file = files.get(request.url()) ?? "";
    await request.respond({ contentType: "font/woff2", headers, body: await readFile(file) });
  });
  await page.setContent(shellHtml(shell));
  const options = { preferCSSPageSize: true, tagged: true, outline: true, printBackground: true };
  return {
    async put(sheet: SheetDocument) {
      await page.evaluate(swapSheet, sheet);
      await page.pdf(options);
      await page.evaluate(settleFonts);
    },
    print: () => page.pdf({ ...options, displayHeaderFooter: false }),
    close: end,
  };
}

/** One page of 20 rows and 12 columns. */
function aSheet(number: number, lang: string): SheetDocument {
  const words = lang === "en" ? ["full", "partial, see note", "none"] : ["完整", "部分，見註", "無"];
  const row = (index: number) =>
    `<tr><th>S${index}</th>${Array.from({ length: 11 }, (_, column) => `<td>${words[(index + column) % 3]}</td>`).join("")}</tr>`;
  return {
    id: `${lang}/${number}`,
    lang,
    title: `Sheet ${number}`,
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
