import type { Dataset } from "@stackmatrix/core";
import { aDataset, aService } from "@stackmatrix/core/testing";
import { sheetDocuments } from "@stackmatrix/sheets";
import { sheetFonts } from "@stackmatrix/sheets/fonts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openChromiumPrinter } from "./print/chromium-printer.ts";
import type { PdfPrinter } from "./print/pdf-printer.ts";
import { points, readTextPages } from "./testing/read-text-pages.ts";

let printer: PdfPrinter;
beforeAll(async () => {
  printer = await openChromiumPrinter(sheetFonts());
});
afterAll(() => printer.close());

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);
const long = "Donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbauunterbeamtengesellschaft";
const name = (index: number) => `Application Load Balancer ${index}`;

const blocks = [
  { block: "layers" },
  { block: "diagrams", diagrams: ["flow"] },
  { block: "path", path: "steps" },
  { block: "analogy", analogy: "parts" },
  { block: "term", term: "word" },
  { block: "guide", guide: "guide" },
  { block: "service", service: "s0", part: "relations" },
  { block: "glossary" },
] as const;

/** With whom a block of a width shares a row. */
const neighbours = {
  full: ["full"],
  half: ["half", "half"],
  third: ["third", "third", "third"],
  "two-thirds": ["two-thirds", "third"],
} as const;

test.each(
  (["full", "half", "third", "two-thirds"] as const).flatMap((width) =>
    blocks.map((block) => ({ width, ...block })),
  ),
)("$block of any length stays within its $width width, in type of its own size", async (block) => {
  const [document] = sheetDocuments(aSheetOf(block), ["en"]);
  if (!document) return expect.unreachable("no sheet");

  const pages = await readTextPages(await printer.print(document));

  for (const { pieces, width } of pages) {
    expect(Math.max(...pieces.map(({ right }) => right))).toBeLessThanOrEqual(width - points(12) + 1);
  }
  // Chromium sets all type smaller where anything is wider than the page; the largest is the title's.
  expect(Math.max(...(pages[0]?.pieces ?? []).map(({ size }) => size))).toBeCloseTo(23, 1);
});

/** A sheet with a row of blocks of names that are long, and more of them than a row has room for. */
function aSheetOf(block: { readonly width: keyof typeof neighbours }): Dataset {
  return aDataset({
    ...Object.fromEntries(
      numbers(14).map((index) => {
        const relations = [
          {
            type: "runs-on" as const,
            service: `s${(index + 1) % 14}`,
            basis: "by-definition" as const,
            note: { en: long },
          },
        ];
        return [
          `services/s${index}`,
          aService({
            name: { en: index === 3 ? long : name(index) },
            shortName: { en: index === 3 ? long : name(index) },
            relations,
          }),
        ];
      }),
    ),
    "diagrams/flow": {
      title: { en: "A long way" },
      summary: { en: "From the first to the last." },
      shape: "flow",
      nodes: [
        ...numbers(14).map((index) => ({ id: `n${index}`, service: `s${index}` })),
        { id: "beside", label: { en: long } },
        { id: "beside-too", label: { en: name(99) } },
      ],
      edges: [
        ...numbers(13).map((index) => ({
          from: `n${index}`,
          to: `n${index + 1}`,
          type: "requests",
          label: { en: index % 2 ? long : "asks again and again" },
        })),
        { from: "n5", to: "beside", type: "pulls-from" },
        { from: "n5", to: "beside-too", type: "pulls-from" },
      ],
    },
    "paths/steps": {
      title: { en: "Many steps" },
      summary: { en: "One after the other." },
      steps: numbers(11).map((index) => ({
        id: `step-${index}`,
        name: { en: index === 2 ? long : name(index) },
        text: { en: long },
        layer: "ground",
        services: ["s0"],
      })),
    },
    "analogies/parts": {
      title: { en: "Many parts" },
      summary: { en: "Side by side." },
      parts: numbers(11).map((index) => ({
        id: `part-${index}`,
        concept: { en: index === 2 ? long : name(index) },
        picture: { en: long },
        text: { en: long },
      })),
    },
    "terms/word": {
      word: "ECS",
      name: { en: "Many meanings" },
      summary: { en: "All of them." },
      meanings: numbers(7).map((index) => ({
        id: `meaning-${index}`,
        vendor: index === 2 ? long : name(index),
        expansion: long,
        text: { en: "What it is." },
      })),
    },
    "guides/guide": {
      title: { en: "Many ways" },
      question: { en: "Which one?" },
      outcomes: numbers(10).map((index) => ({
        id: `outcome-${index}`,
        choose: [`s${index}`],
        name: { en: index === 2 ? long : name(index) },
        when: [{ id: "always", text: { en: long } }],
        because: { en: long },
      })),
    },
    "glossary/words": {
      title: { en: "Words" },
      order: 1,
      entries: numbers(4).map((index) => ({
        id: `word-${index}`,
        word: { en: index === 2 ? long : name(index) },
        avoid: { en: [`old${long}`, `old ${name(7)}`] },
      })),
    },
    "sheets/s": {
      title: { en: "A long sheet" },
      subtitle: { en: "All of it." },
      blocks: neighbours[block.width].map((width) => ({ ...block, width })),
    },
  });
}
