/**
 * Printing sheets, whole processes: `render` against md-to-pdf, pagedjs-cli, vivliostyle and weasyprint with the same
 * Chinese table; and many sheets against md-to-pdf given as many. Peers that are missing are left out, see
 * peers/README.md.
 *
 * Run with: node --conditions=@stackmatrix/source tests/bench/print-peers.ts [rounds] [sheets] [rounds of many]
 */
import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { findBrowser } from "@stackmatrix/pdf";
import { formatResults } from "./format-results.ts";
import { generateSheets, type SheetTable } from "./generate-sheets.ts";
import { inspectPdf } from "./inspect-pdf.ts";
import { type Contender, race } from "./race.ts";
import { inRepository, stackmatrix } from "./repository.ts";

const [rounds = 5, sheets = 50, manyRounds = 2] = process.argv.slice(2).map(Number);
const style = `
@page { size: A4 landscape; margin: 12mm }
html, body { font: 8pt/1.4 "Noto Sans TC" }
table { border-collapse: collapse }
th, td { border-bottom: 0.5pt solid #999; font: inherit; padding: 2pt; text-align: left }
th, h1 { font-family: "Noto Sans TC"; font-weight: 700 }
`;

const peers = process.env.STACKMATRIX_BENCH_PEERS ?? inRepository("tests/bench/peers");
const browser = await findBrowser();
/** What the peers print with: the browser that we print with, or another, such as the full Chrome they come with. */
const peerBrowser = process.env.STACKMATRIX_BENCH_BROWSER ?? browser.executable;
const isRoot = process.getuid?.() === 0;
const folder = mkdtempSync(join(tmpdir(), "stackmatrix-bench-"));
try {
  await measure("One sheet", 1, rounds, [mdToPdf, pagedJs, vivliostyle, weasyprint]);
  await measure(`${sheets} sheets`, sheets, manyRounds, [mdToPdf]);
} finally {
  rmSync(folder, { recursive: true });
}

/** A contender, and where its PDF files come to lie. */
interface Printing extends Contender {
  readonly out: string;
}

type Peer = (place: string, tables: readonly SheetTable[]) => Printing | undefined;

async function measure(title: string, count: number, times: number, others: readonly Peer[]): Promise<void> {
  const place = join(folder, String(count));
  const tables = generateSheets(join(place, "ours"), count);
  const peerPrintings = others.flatMap((peer, index) => {
    // Each in a folder of its own: their files have the same names.
    const theirs = join(place, `peer-${index}`);
    writeDocuments(theirs, tables);
    return peer(theirs, tables) ?? [];
  });
  const printings = [ours(join(place, "ours")), ...peerPrintings];
  const results = race(printings, times);
  process.stdout.write(formatResults(title, results, "stackmatrix render"));
  for (const { name, out } of printings) {
    process.stdout.write(`  ${name}: ${await describe(out, tables)}\n`);
  }
}

/** Fonts and other assets stay from the run that is not counted, as the peers' fonts do; the sheets are made anew. */
function ours(cwd: string): Printing {
  const out = join(cwd, "out/zh-TW");
  const prepare = () => {
    for (const path of ["out/zh-TW", ".stackmatrix"])
      rmSync(join(cwd, path), { recursive: true, force: true });
  };
  const command = stackmatrix("render", "--only", "pdf", "--locale", "zh-TW", "--force");
  return { name: "stackmatrix render", command, cwd, prepare, out };
}

/** It prints all files at once, and gives up where that takes one of them longer than a limit of its own. */
function mdToPdf(cwd: string, tables: readonly SheetTable[]): Printing | undefined {
  const page = { format: "A4", landscape: true, margin: "12mm", printBackground: true };
  const printing = installed("md-to-pdf", "dist/cli.js", cwd, [
    ...tables.map(({ id }) => `${id}.md`),
    ...["--stylesheet", "sheet.css", "--pdf-options", JSON.stringify(page)],
    ...["--launch-options", JSON.stringify({ args: isRoot ? ["--no-sandbox"] : [] })],
  ]);
  return printing && { ...printing, mayFail: tables.length > 1 };
}

function pagedJs(cwd: string, tables: readonly SheetTable[]): Printing | undefined {
  return installed("pagedjs-cli", "src/cli.js", cwd, [
    `${tables[0]?.id}.html`,
    ...["-o", `${tables[0]?.id}.pdf`],
    ...(isRoot ? ["--browserArgs", "--no-sandbox"] : []),
  ]);
}

function vivliostyle(cwd: string, tables: readonly SheetTable[]): Printing | undefined {
  const [{ id = "" } = {}] = tables;
  const args = ["build", `${id}.html`, "-o", `${id}.pdf`, "--executable-browser", peerBrowser];
  return installed("@vivliostyle/cli", "dist/cli.js", cwd, args);
}

/** A Python program, which knows no unicode-range: it gets the one big file of each weight. */
function weasyprint(cwd: string, tables: readonly SheetTable[]): Printing | undefined {
  if (spawnSync("weasyprint", ["--version"]).status !== 0) return undefined;
  const [{ id = "" } = {}] = tables;
  const command = ["weasyprint", "-s", "big-fonts.css", `${id}.html`, `${id}.pdf`] as const;
  return { name: "weasyprint", command, cwd, prepare: () => clearPdfs(cwd), out: cwd };
}

/** A peer that is run by this Node. */
function installed(name: string, bin: string, cwd: string, args: readonly string[]): Printing | undefined {
  const program = join(peers, "node_modules", name, bin);
  if (!existsSync(program)) return undefined;
  return {
    name,
    command: [process.execPath, program, ...args],
    cwd,
    environment: {
      PUPPETEER_EXECUTABLE_PATH: peerBrowser,
      ...(browser.libraries === undefined ? {} : { LD_LIBRARY_PATH: browser.libraries }),
    },
    prepare: () => clearPdfs(cwd),
    out: cwd,
  };
}

function clearPdfs(out: string): void {
  for (const file of readdirSync(out)) if (file.endsWith(".pdf")) rmSync(join(out, file));
}

/** The tables as Markdown and HTML, beside a stylesheet and its fonts. */
function writeDocuments(place: string, tables: readonly SheetTable[]): void {
  const require = createRequire(inRepository("packages/pdf/package.json"));
  const fonts = dirname(require.resolve("@fontsource/noto-sans-tc/package.json"));
  mkdirSync(place, { recursive: true });
  cpSync(join(fonts, "files"), join(place, "files"), {
    recursive: true,
    filter: (source) => !/\.woff$|-[1235689]00-/.test(source),
  });
  const faces = [400, 700].map((weight) => readFileSync(join(fonts, `${weight}.css`), "utf8"));
  writeFileSync(
    join(place, "sheet.css"),
    [...faces, style].join("\n").replaceAll(/, url\([^)]*\.woff\) format\('woff'\)/g, ""),
  );
  writeFileSync(join(place, "big-fonts.css"), [400, 700].map(bigFace).join("\n"));
  for (const table of tables) {
    writeFileSync(join(place, `${table.id}.md`), asMarkdown(table));
    writeFileSync(join(place, `${table.id}.html`), asHtml(table));
  }
}

function bigFace(weight: number): string {
  const file = `files/noto-sans-tc-chinese-traditional-${weight}-normal.woff2`;
  return `@font-face { font-family: "Big"; font-weight: ${weight}; src: url("${file}") format("woff2") } html, body, th, td, h1 { font-family: "Big" !important }`;
}

function asMarkdown({ title, rows: [head = [], ...rest] }: SheetTable): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return `# ${title}\n\n${[line(head), line(head.map(() => "---")), ...rest.map(line)].join("\n")}\n`;
}

function asHtml({ title, rows: [head = [], ...rest] }: SheetTable): string {
  const row = (cells: readonly string[], name: string) =>
    `<tr>${cells.map((cell, index) => (index === 0 ? `<th>${cell}</th>` : `<${name}>${cell}</${name}>`)).join("")}</tr>`;
  const table = `<table><thead>${row(head, "th")}</thead><tbody>${rest.map((cells) => row(cells, "td")).join("\n")}</tbody></table>`;
  const links = '<meta charset="utf-8"><link rel="stylesheet" href="sheet.css">';
  return `<!doctype html><html lang="zh-Hant-TW"><head>${links}<title>${title}</title></head><body><h1>${title}</h1>${table}</body></html>\n`;
}

/** How many files there are, what the first weighs, and whether its Chinese came out right. */
async function describe(out: string, tables: readonly SheetTable[]): Promise<string> {
  const files = readdirSync(out)
    .filter((file) => file.endsWith(".pdf"))
    .sort();
  const [table] = tables;
  const first = files.find((file) => file.startsWith(table?.id ?? ""));
  if (first === undefined || table === undefined) return `${files.length} files, and not the first`;
  const { bytes, fonts, pages, text } = await inspectPdf(join(out, first));
  const missing = [table.title, ...table.rows.flat()].filter(
    (cell) => !text.includes(cell.replaceAll(" ", "")),
  );
  const foreign = fonts.filter((font) => !/^(?:Noto|Inter)/.test(font));
  const verdict = [
    missing.length === 0 ? "all text there" : `${missing.length} texts missing, such as ${missing[0]}`,
    foreign.length === 0 ? "its own fonts" : `other fonts: ${foreign.join(", ")}`,
  ];
  return `${files.length} files; the first: ${pages} pages, ${Math.round(bytes / 1000)} kB, ${verdict.join(", ")}`;
}
