import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { listFiles } from "@stackmatrix/core/node";
import { apiFaults } from "./api-faults.ts";
import { copyFaults } from "./copy-faults.ts";
import { legibilityFaults } from "./legibility-faults.ts";
import { longFaults } from "./long-faults.ts";
import { pageFaults } from "./page-faults.ts";
import { fontFaults, syntaxFaults, textFaults } from "./pdf-faults.ts";
import { isInstalled } from "./run-program.ts";
import { treeFaults } from "./tree-faults.ts";

// What other programs make of what is written. Run `render` first.
const root = fileURLToPath(new URL("../..", import.meta.url));
const checks = [
  { program: "qpdf", package: "qpdf", faults: syntaxFaults },
  { program: "pdffonts", package: "poppler-utils", faults: fontFaults },
  { program: "pdftotext", package: "poppler-utils", faults: textFaults },
  { program: "pdfinfo", package: "poppler-utils", faults: copyFaults },
  { program: "python3", package: "python3-yaml", faults: treeFaults },
  { program: "chromium", package: "chromium", faults: pageFaults },
];

const folder = join(root, "dist/pdf");
const pdfs = existsSync(folder) ? listFiles(root, "dist/pdf").filter((path) => path.endsWith(".pdf")) : [];
if (pdfs.length === 0) fail("There are no sheets in dist/pdf; run `render` first");
for (const { faults, package: name, program } of checks) {
  if (!isInstalled(program)) {
    fail(`${program} is not installed; in Debian it is in ${name}`);
    continue;
  }
  const found = faults(
    root,
    pdfs.map((path) => join(root, path)),
  );
  for (const fault of found) fail(fault);
  process.stdout.write(`${program}: ${found.length === 0 ? "all is well" : `${found.length} faults`}\n`);
}
const illegible = await legibilityFaults(pdfs.map((path) => join(root, path)));
for (const fault of illegible) fail(fault);
process.stdout.write(`pdf.js: ${illegible.length === 0 ? "all is well" : `${illegible.length} faults`}\n`);
const described = apiFaults(root);
for (const fault of described) fail(fault);
process.stdout.write(`npx: ${described.length === 0 ? "all is well" : `${described.length} faults`}\n`);

const long = longFaults(root);
for (const fault of long) fail(fault);
process.stdout.write(`vitest, at length: ${long.length === 0 ? "all is well" : "some fail"}\n`);

function fail(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 1;
}
