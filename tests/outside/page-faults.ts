import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { runProgram } from "./run-program.ts";

/** Fitted sheets whose web page this machine's Chromium prints on other pages than ours, or with other text on them. */
export function pageFaults(_root: string, pdfs: readonly string[]): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), "stackmatrix-pages-"));
  try {
    return pdfs.flatMap((pdf) => {
      const page = pdf.replace(/\.pdf$/, ".html");
      if (!readFileSync(page, "utf8").includes("main { page: content; }")) return [];
      return faultsOf(pdf, page, join(folder, basename(pdf)));
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Tries again what comes out otherwise: now and then it prints before the fonts of a page are there, which nobody at a screen does. */
function faultsOf(pdf: string, page: string, printed: string, tries = 3): readonly string[] {
  const { stderr } = runProgram("chromium", [
    ...quietly,
    `--print-to-pdf=${printed}`,
    pathToFileURL(page).href,
  ]);
  const [ours, theirs] = [textsOf(pdf), textsOf(printed)];
  if (theirs.length === 0) return [`chromium prints no ${page}: ${stderr}`];
  const faults =
    ours.length !== theirs.length
      ? [`${page}: ${theirs.length} pages, ours ${ours.length}`]
      : ours.flatMap((text, index) =>
          text === theirs[index] ? [] : [`${page}: other text on page ${index + 1}`],
        );
  return faults.length > 0 && tries > 1 ? faultsOf(pdf, page, printed, tries - 1) : faults;
}

const quietly = [
  "--headless",
  // It prints files that were made here a moment ago, and its sandbox does not start for root.
  "--no-sandbox",
  "--disable-gpu",
  "--no-pdf-header-footer",
  // Otherwise it does not wait for fonts.
  "--virtual-time-budget=10000",
];

/** The characters of each page in the order of their numbers: in which order lines are found differs. */
function textsOf(pdf: string): readonly string[] {
  const pages = runProgram("pdftotext", ["-layout", pdf, "-"]).stdout.split("\f").slice(0, -1);
  return pages.map((page) => [...page.replace(/[\s\u2060]/g, "")].toSorted().join(""));
}
