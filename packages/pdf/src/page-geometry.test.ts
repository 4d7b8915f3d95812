import type { Dataset } from "@stackmatrix/core";
import {
  aCapability,
  aDataset,
  aGlossarySection,
  aGroup,
  aMatrix,
  aService,
} from "@stackmatrix/core/testing";
import { sheetDocuments } from "@stackmatrix/sheets";
import { sheetFonts } from "@stackmatrix/sheets/fonts";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openChromiumPrinter } from "./print/chromium-printer.ts";
import type { PdfPrinter } from "./print/pdf-printer.ts";
import { points, readTextPages, type TextPiece } from "./testing/read-text-pages.ts";

let printer: PdfPrinter;
beforeAll(async () => {
  printer = await openChromiumPrinter(sheetFonts());
});
afterAll(() => printer.close());

describe("a page", () => {
  test.each([
    ["A4", "portrait", 595, 842],
    ["A3", "landscape", 1191, 842],
    ["Letter", "portrait", 612, 792],
    ["Letter", "landscape", 792, 612],
  ])("is as large as %s in %s, and no empty one follows", async (size, orientation, width, height) => {
    const pages = await print(aTable({ columns: 3, rows: 2 }, { size, orientation }));

    expect(pages).toHaveLength(1);
    expect([pages[0]?.width, pages[0]?.height].map((side) => Math.round(side ?? 0))).toEqual([width, height]);
    expect(pages[0]?.lines.at(-1)?.text).toContain("Page 1 of 1");
  });

  test("keeps its text within its margins", async () => {
    const margins = { top: 30, right: 25, bottom: 40, left: 45 };

    const pages = await print(aTable({ columns: 4, rows: 60 }, { margins }));

    expect(pages.length).toBeGreaterThan(1);
    for (const { height, lines, width } of pages) {
      const texts = lines.filter(({ text }) => !/Page |^A large table$/.test(text));
      expect(Math.min(...texts.map(({ left }) => left))).toBeGreaterThanOrEqual(points(45) - 1);
      expect(Math.max(...texts.map(({ right }) => right))).toBeLessThanOrEqual(width - points(25) + 1);
      expect(Math.max(...texts.map(({ top }) => top))).toBeLessThanOrEqual(height - points(30));
      expect(Math.min(...texts.map(({ top }) => top))).toBeGreaterThanOrEqual(points(40));
    }
  });
});

describe("a matrix that is too large for a page", () => {
  const columns = 40;
  const rows = 45;

  test("has all its rows beside each part of its columns, under heads that each page repeats", async () => {
    const pages = await print(aTable({ columns, rows }, {}, "Kubernetes"));
    const text = pages.map(({ lines }) => lines.map((line) => line.text).join("\n"));
    const parts = Array.from(text.join("\n").matchAll(/Part (\d) of \d/g), ([, part]) => part);

    expect(new Set(parts).size).toBeGreaterThan(1);
    expect(text.join("\n").match(/Row 7 /g)).toHaveLength(new Set(parts).size);
    for (const cell of allCells(columns, rows))
      expect(text.filter((page) => page.includes(cell))).toHaveLength(1);
    for (const page of text) {
      const services = new Set(Array.from(page.matchAll(/\bc\d+\.(\d+)\./g), ([, column]) => column));
      for (const service of services) expect(page).toMatch(new RegExp(`Kubernetes( \\n?)?${service}\\b`));
    }
    expect(text.at(-1)).toContain(`Page ${pages.length} of ${pages.length}`);
  });

  test("has each row on one page, at one height", async () => {
    const pages = await print(aTable({ columns, rows }, {}, "Kubernetes"));

    for (const { lines } of pages) {
      for (const { text } of lines.filter((line) => line.text.startsWith("Row "))) {
        const row = text.match(/^Row (\d+)/)?.[1];
        const cells = Array.from(text.matchAll(/\bc(\d+)\./g), ([, of]) => of);
        expect(cells.length).toBeGreaterThan(5);
        expect(new Set(cells)).toEqual(new Set([row]));
      }
    }
  });

  test("has the first and the last line of each row on one page", async () => {
    const label = "Begin and go on over line after line, of which no page may end in the middle, to #";

    const pages = await print(aTable({ columns: 4, rows: 50, label }));

    expect(pages.length).toBeGreaterThan(2);
    for (const { pieces } of pages) {
      const count = (word: RegExp) => pieces.filter(({ text }) => word.test(text)).length;
      expect(count(/#\d+/)).toBe(count(/Begin/));
    }
  });

  test("leaves no heading alone at the foot, wherever the page ends", async () => {
    const [document] = sheetDocuments(aTable({ columns: 10, rows: 12 }, {}, "Kubernetes"), ["en"]);
    if (!document) return expect.unreachable("no sheet");
    const lonely: string[] = [];
    for (let height = 150; height < 250; height += 7) {
      const body = document.body.replace('<main class="sheet">', `$&<div style="height: ${height}mm"></div>`);
      for (const { lines } of await readPages(await printer.print({ ...document, body }))) {
        const last = lines.filter(({ text }) => !text.includes("Page ")).at(-1)?.text ?? "nothing";
        if (/^(?:Part|Group|Alpha|Kubernetes|an example|nothing)/.test(last))
          lonely.push(`${height}: ${last}`);
      }
    }

    expect(lonely).toEqual([]);
  });

  test("takes its heading along to the page that it begins on", async () => {
    const block = { block: "matrix", matrix: "m" };
    const blocks = [block, { ...block, title: { en: "The same again" } }];

    const pages = await print(aTable({ columns: 22, rows: 8 }, { blocks }, "Kubernetes"));

    const text = pages.map(({ lines }) => lines.map((line) => line.text).join("\n"));
    const own = text.filter((page) => page.includes("The same again"));
    expect(own).toHaveLength(1);
    expect(own[0]).toMatch(/The same again.*Part 1 of/s);
  });

  test("has services down the side where it is transposed, each part under the headings of its columns", async () => {
    const pages = await print(aTable({ columns: 9, rows: 20, transpose: true }));

    const text = pages.flatMap(({ lines }) => lines.map((line) => line.text)).join("\n");
    expect(text).toMatch(/Group 0 +Group 1.*Row 0 +Row 1.*Service 0 .*Service 8 /s);
    expect(text).toMatch(/Group 4.*Row 19.*Service 8 /s);
    expect(text.match(/\bc\d+\.\d+\./g)).toHaveLength(9 * 20);
  });

  test.each([
    [1, 4],
    [60, 3],
    [2, 300],
  ])("is whole with %i columns and %i rows", async (many, high) => {
    const text = (await print(aTable({ columns: many, rows: high })))
      .flatMap(({ lines }) => lines.map((line) => line.text))
      .join("\n");

    expect(text.match(/\bc\d+\.\d+\./g)).toHaveLength(many * high);
  });
});

describe("a sheet", () => {
  test("has its first block under its title, however long that is", async () => {
    const block = { block: "matrix", matrix: "m", width: "half" };

    const [first] = await print(aTable({ columns: 2, rows: 90 }, { blocks: [block, block, block] }));

    expect(first?.lines.some(({ text }) => text.startsWith("Row 7 "))).toBe(true);
  });

  test("says on each page which sheet it belongs to", async () => {
    const pages = await print(aTable({ columns: 2, rows: 90 }));

    expect(pages.length).toBeGreaterThan(1);
    for (const { lines } of pages) {
      expect(lines[0]?.text).toBe("A large table");
      expect(lines.at(-1)?.text).toMatch(/^stackmatrix .*Page \d of \d$/);
    }
  });

  test("for one page has its sources at the foot and its blocks at the head, if there is little of it", async () => {
    const [page] = await print(aTable({ columns: 2, rows: 3 }, { fit: { pages: 1 } }));
    const row = page?.lines.find(({ text }) => text.startsWith("Row 2 "));
    const legend = page?.lines.find(({ text }) => /^✓ ?full$/.test(text));

    expect(row?.top).toBeGreaterThan(0.6 * (page?.height ?? 0));
    expect(legend?.top).toBeLessThan(0.15 * (page?.height ?? 0));
  });
});

describe("a glossary", () => {
  test.each([9, 10, 11, 12])(
    "has two rows at least under a heading at a column's foot, where sections have %i",
    async (rows) => {
      const sections = Array.from({ length: 30 }, (_, index) => [
        `glossary/g${index + 10}`,
        aGlossarySection({
          title: { en: `Section ${index}` },
          entries: Array.from({ length: rows }, (_, row) => ({
            id: `g${index}-r${row}`,
            word: { en: `word ${index} ${row}` },
          })),
        } as object),
      ]);
      const sheet = { title: { en: "Words" }, subtitle: { en: "Many." }, blocks: [{ block: "glossary" }] };

      const [document] = sheetDocuments(aDataset({ ...Object.fromEntries(sections), "sheets/s": sheet }), [
        "en",
      ]);
      if (!document) return expect.unreachable("no sheet");
      const pages = await readPages(await printer.print(document));

      const feet = pages.flatMap(({ pieces, width }) =>
        [pieces.filter(({ left }) => left < width / 2), pieces.filter(({ left }) => left >= width / 2)].map(
          (column) =>
            column
              .filter(({ text }) => /^(?:Section|word) /.test(text))
              .toSorted((one, other) => one.top - other.top)
              .slice(0, 2)
              .map(({ text }) => text),
        ),
      );
      expect(pages.length).toBeGreaterThan(1);
      expect(feet.flat().filter((text) => text.startsWith("Section"))).toEqual([]);
    },
  );
});

describe("text", () => {
  test("breaks no Latin word, and starts no line with closing punctuation, among Chinese", async () => {
    const note =
      "在 Kubernetes（容器編排）上，以 HorizontalPodAutoscaler 擴展：「需要指標」，並且（視情況／選用／SelfManaged）可用。";
    const dataset = aTable(
      { columns: 12, rows: 6, short: "依（編排器）Swarm", label: note },
      {},
      "Kubernetes",
    );

    const pages = await print(dataset);
    const pieces = pages.flatMap(({ pieces: all }) => all);
    const words = ["Kubernetes", "HorizontalPodAutoscaler", "Swarm"];
    const torn = pieces.filter(({ text }) =>
      (text.match(/[A-Za-z]{2,}/g) ?? []).some((word) => isTorn(word, words)),
    );

    expect(pieces.some(({ text }) => text.includes("Autoscaler"))).toBe(true);
    expect(torn).toEqual([]);
    expect(
      pieces.filter(({ text, startsLine }) => startsLine && /^[，。；：、！？）」』】／]/.test(text)),
    ).toEqual([]);
  });

  test("begins no line with a note, and has no character between a word and its note", async () => {
    const [document] = sheetDocuments(aTable({ columns: 1, rows: 1 }), ["en"]);
    if (!document) return expect.unreachable("no sheet");
    const widths = Array.from({ length: 40 }, (_, index) => 20 + index / 2);
    const note = '它會重新啟動！<sup><a href="#source-1">987</a></sup>';
    const body = widths
      .map(
        (width) => `<p lang="zh-Hant" style="break-inside: avoid; width: ${width}mm">${note.repeat(3)}</p>`,
      )
      .join("");

    const pages = await readPages(await printer.print({ ...document, body }));
    const pieces = pages.flatMap(({ pieces: all }) => all);

    expect(pieces.filter(({ text, startsLine }) => startsLine && text.startsWith("9"))).toEqual([]);
    const text = pieces.map((piece) => piece.text).join("");
    expect(text.match(/它會重新啟動！987/g)).toHaveLength(widths.length * 3);
  });

  test("of one word that is longer than its column is broken rather than lost", async () => {
    const word = "Donaudampfschifffahrtsgesellschaftskapitaensmuetze";

    const pages = await print(aTable({ columns: 5, rows: 3, short: "Hafenbehoerdenvorsteher" }, {}, word));
    const rights = pages.flatMap(({ lines }) => lines.map(({ right }) => right));

    expect(Math.max(...rights)).toBeLessThanOrEqual(595 - points(12) + 1);
  });
});

/** What a table of the test is like. */
interface Shape {
  readonly columns: number;
  readonly rows: number;
  /** Stands in every cell instead of its number. */
  readonly short?: string;
  /** Names every row instead of its number. */
  readonly label?: string;
  /** Makes the services rows. */
  readonly transpose?: boolean;
}

/** A sheet with one matrix whose cells say where they belong. */
function aTable(shape: Shape, sheet: object = {}, name = "Service"): Dataset {
  const { columns, label, rows, short, transpose = false } = shape;
  const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);
  const of = (count: number, entity: (index: number) => [string, object]) =>
    Object.fromEntries(numbers(count).map(entity));
  const cell = (row: number, column: number) => ({
    support: "full",
    short: { en: short ?? `c${row}.${column}.` },
    basis: "by-definition",
  });
  return aDataset({
    ...of(columns, (index) => [`services/s${index}`, aService({ name: { en: `${name} ${index}` } })]),
    ...of(Math.ceil(rows / 4), (index) => {
      return [`groups/g${index}`, aGroup({ name: { en: `Group ${index}` }, order: index + 1 })];
    }),
    ...of(rows, (row) => {
      const assessments = Object.fromEntries(
        numbers(columns).map((column) => [`s${column}`, cell(row, column)]),
      );
      const fields = {
        name: { en: label ? `${label}${row}` : `Row ${row}` },
        group: `g${Math.floor(row / 4)}`,
      };
      return [`capabilities/c${row}`, aCapability({ ...fields, assessments } as object)];
    }),
    "matrices/m": aMatrix({
      services: numbers(columns).map((index) => `s${index}`),
      rows: numbers(rows).map((index) => ({ capability: `c${index}` })),
      headings: "groups",
      transpose,
    }),
    "sheets/s": {
      title: { en: "A large table" },
      subtitle: { en: "All of it." },
      blocks: [{ block: "matrix", matrix: "m" }],
      ...sheet,
    },
  });
}

function allCells(columns: number, rows: number): readonly string[] {
  return Array.from(
    { length: columns * rows },
    (_, index) => `c${Math.floor(index / columns)}.${index % columns}.`,
  );
}

async function print(dataset: Dataset) {
  const [document] = sheetDocuments(dataset, ["en"]);
  if (!document) return expect.unreachable("no sheet");
  return readPages(await printer.print(document));
}

/** The text of each page, in lines from the top down and in the pieces that they are printed in. */
async function readPages(bytes: Uint8Array) {
  return (await readTextPages(bytes)).map(({ height, pieces, width }) => {
    return { width, height, pieces: markStarts(pieces), lines: linesOf(pieces) };
  });
}

interface Piece extends TextPiece {
  readonly startsLine: boolean;
}

/** Says which pieces start a line of the first column. */
function markStarts(pieces: readonly TextPiece[]): readonly Piece[] {
  const edge = Math.min(...pieces.map(({ left }) => left));
  return pieces.map((piece) => ({ ...piece, startsLine: piece.left < edge + 1 }));
}

function linesOf(pieces: readonly TextPiece[]) {
  const lines: TextPiece[][] = [];
  for (const piece of pieces.toSorted((one, other) => other.top - one.top)) {
    const line = lines.at(-1);
    // Baselines of one row differ by the fraction of a point that a sign or a size of type makes.
    if (line?.[0] && line[0].top - piece.top < 2) line.push(piece);
    else lines.push([piece]);
  }
  return lines.map((members) => {
    const sorted = members.toSorted((one, other) => one.left - other.left);
    return {
      top: Math.max(...members.map(({ top }) => top)),
      text: sorted.map(({ text }) => text).join(" "),
      left: sorted[0]?.left ?? 0,
      right: Math.max(...members.map(({ right }) => right)),
    };
  });
}

/** Whether letters are a piece of one of the words and not all of it. */
function isTorn(letters: string, words: readonly string[]): boolean {
  return words.some((word) => word !== letters && word.includes(letters));
}
