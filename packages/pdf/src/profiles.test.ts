import { readFileSync } from "node:fs";
import { locales, supportLevels } from "@stackmatrix/core/schema";
import type { SheetDocument } from "@stackmatrix/sheets";
import { type PrintProfile, printProfiles, sheetDocuments, templatesFolder } from "@stackmatrix/sheets";
import { sheetFonts } from "@stackmatrix/sheets/fonts";
import { words } from "@stackmatrix/view";
import { getDocument, OPS } from "pdfjs-dist/legacy/build/pdf.mjs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openChromiumPrinter } from "./print/chromium-printer.ts";
import type { PdfPrinter } from "./print/pdf-printer.ts";
import { printSheets } from "./print/print-sheets.ts";
import { loadData } from "./testing/load-data.ts";

let printer: PdfPrinter;
let documents: ReadonlyMap<string, SheetDocument>;
beforeAll(async () => {
  const all = sheetDocuments(loadData(), locales, {
    profiles: printProfiles,
    theme: "sand",
  });
  documents = new Map(all.map((document) => [document.id, document]));
  // Sand has the most colours to leave out.
  printer = await openChromiumPrinter(sheetFonts());
});
afterAll(() => printer.close());

test("The usual profile keeps the plain name of a sheet, and the others add theirs", () => {
  const ids = [...documents.keys()].filter((id) => id.startsWith("en/deployment-stack"));

  expect(ids).toEqual(["en/deployment-stack", "en/deployment-stack.mono", "en/deployment-stack.screen"]);
});

describe("mono", () => {
  test.each(["deployment-stack", "ecs-vs-eks", "misconceptions"])(
    "prints %s in black and white",
    async (sheet) => {
      const { colours } = await print(sheet, "mono");
      const { colours: others } = await print(sheet, "color");

      expect([...colours].toSorted()).toEqual(["#000000", "#ffffff"]);
      expect(others.size).toBeGreaterThan(5);
    },
  );

  test("prints no picture and no shading, which could hold colour that is not named", async () => {
    const { operators } = await print("deployment-stack", "mono");

    for (const name of ["paintImageXObject", "paintInlineImageXObject", "shadingFill"] as const) {
      expect(operators.has(OPS[name])).toBe(false);
    }
  });

  test("tells support levels apart by their shapes", () => {
    const signs = readFileSync(new URL("blocks/signs.hbs", templatesFolder), "utf8");

    const shapes = [...supportLevels, "unassessed"].map((level) => {
      return new RegExp(`<symbol id="sign-${level}"[^>]*>(.*?)</symbol>`).exec(signs)?.[1];
    });
    expect(shapes).not.toContain(undefined);
    expect(new Set(shapes).size).toBe(shapes.length);
  });

  test("has a word for every support level that its legend may show, in each language", () => {
    for (const { support } of Object.values(words)) {
      const named = [...supportLevels, "unassessed" as const].map((level) => support[level]);
      expect(named.every((word) => word.length > 0)).toBe(true);
      expect(new Set(named).size).toBe(named.length);
    }
  });

  test("dashes the frame of what is wrong", () => {
    // Chromium paints a dashed line as many short ones, which only the rule tells from others.
    expect(documents.get("en/deployment-stack.mono")?.pageStyle).toMatch(
      /\.box\.wrong \{\s+border-style: dashed;/,
    );
  });
});

describe("screen", () => {
  test("shows links as links", async () => {
    const { colours } = await print("ecs-vs-eks", "screen");
    const style = documents.get("en/ecs-vs-eks.screen")?.pageStyle;

    expect(colours).toContain("#7a3b12");
    expect(style).toMatch(/a \{\s+color: var\(--link\);\s+text-decoration: underline/);
  });
});

/** What a printed sheet is painted with. */
async function print(sheet: string, profile: PrintProfile) {
  const id = `en/${sheet}${profile === "color" ? "" : `.${profile}`}`;
  const document = documents.get(id);
  if (!document) return expect.unreachable(`There is no sheet ${id}`);
  // The printer is kept open for the next sheet.
  const openPrinter = async () => ({ ...printer, close: async () => {} });
  const bytes = (await printSheets([document], { openPrinter })).get(id);
  const loading = getDocument({ data: Uint8Array.from(bytes ?? []), verbosity: 0 });
  const pdf = await loading.promise;
  const colours = new Set<string>();
  const operators = new Set<number>();
  for (let number = 1; number <= pdf.numPages; number++) {
    const { fnArray, argsArray } = await (await pdf.getPage(number)).getOperatorList();
    for (const [index, operator] of fnArray.entries()) {
      const [first] = argsArray[index] ?? [];
      operators.add(operator);
      if (colourOperators.has(operator)) colours.add(String(first));
    }
  }
  await loading.destroy();
  return { colours, operators };
}

/** pdf.js turns colours of every space into these. */
const colourOperators = new Set([OPS.setFillRGBColor, OPS.setStrokeRGBColor]);
