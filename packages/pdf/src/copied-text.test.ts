import { type Locale, locales } from "@stackmatrix/core/schema";
import { aDataset, aService } from "@stackmatrix/core/testing";
import { sheetDocuments } from "@stackmatrix/sheets";
import { sheetFonts } from "@stackmatrix/sheets/fonts";
import { words } from "@stackmatrix/view";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openChromiumPrinter } from "./print/chromium-printer.ts";
import { finishPdf } from "./print/finish-pdf.ts";
import type { PdfPrinter } from "./print/pdf-printer.ts";
import { readAloud, type SpokenElement } from "./testing/read-aloud.ts";
import { readTextPages } from "./testing/read-text-pages.ts";

/** A word with a hyphen at each distance from the ends of lines. */
const prose = Array.from({ length: 24 }, (_, index) => `${"m".repeat(1 + (index % 7))} multi-region`).join(
  " ",
);

const inAll = (text: string) => Object.fromEntries(locales.map((locale) => [locale, text]));
const node = (id: string) => ({ id, label: inAll(`Box ${id}`) });

const dataset = aDataset(
  {
    "glossary/things": {
      title: inAll("Things"),
      order: 1,
      entries: [
        {
          id: "thing",
          word: inAll("registry"),
          also: { en: ["store"] },
          avoid: { en: ["depot", "shed"], "zh-TW": ["映像庫"] },
        },
      ],
    },
    "misconceptions/claim": {
      claim: inAll("It is a step"),
      right: inAll("It runs nothing"),
      verdict: "wrong",
    },
    "diagrams/drawn": {
      title: inAll("Drawn"),
      summary: inAll("As drawn."),
      shape: "flow",
      misconception: "claim",
      nodes: [node("a"), { ...node("b"), wrong: true }, node("c"), node("d")],
      edges: [
        { from: "a", to: "b", type: "requests" },
        { from: "b", to: "c", type: "requests" },
        { from: "c", to: "d", type: "pulls-from" },
      ],
    },
    "services/alpha": {
      ...aService({ name: inAll("Alpha") } as never),
      oneLiner: inAll(prose),
      summary: inAll(prose),
      useWhen: [{ id: "one", text: inAll("You have one") }],
      avoidWhen: [{ id: "none", text: inAll("You have none") }],
    },
    "sheets/said": {
      title: inAll("Said"),
      subtitle: inAll("As it is."),
      blocks: [
        { block: "glossary" },
        { block: "misconceptions", misconceptions: ["claim"] },
        { block: "misconceptions", misconceptions: ["claim"], detail: true },
        { block: "diagrams", diagrams: ["drawn"] },
        { block: "service", service: "alpha", part: "summary" },
        { block: "service", service: "alpha", part: "when" },
      ],
    },
  } as never,
  { locales },
);

/** What is copied out of a sheet, page by page in the order in which it is drawn, and what is heard of it. */
interface Read {
  readonly copied: string;
  readonly heard: readonly SpokenElement[];
}

let printer: PdfPrinter;
const reads = new Map<Locale, Read>();
beforeAll(async () => {
  printer = await openChromiumPrinter(sheetFonts());
  for (const locale of locales) reads.set(locale, await read(locale));
});
afterAll(() => printer.close());

describe.each(locales)("In %s", (locale) => {
  const { label, phrase, verdict } = words[locale];
  const said = () => reads.get(locale) ?? expect.unreachable("not printed");

  test("who copies or hears a claim has it that it is wrong", () => {
    const { copied, heard } = said();
    const wrong = `${verdict.wrong}${phrase.colon}It is a step`.toLowerCase();
    const right = `${label.rightIs}${phrase.colon}It runs nothing`.toLowerCase();

    expect(squeeze(copied).split(squeeze(wrong + right))).toHaveLength(3);
    expect(heard.filter(({ role, text }) => role === "P" && text.toLowerCase() === wrong)).toHaveLength(1);
    expect(
      heard.filter(({ role, text }) => role === "P" && text.toLowerCase() === `${wrong} ${right}`),
    ).toHaveLength(1);
  });

  test("who copies or hears words of the glossary has it which are to be avoided", () => {
    const { copied, heard } = said();
    const not = `${label.notWord}${phrase.colon}`;

    expect(squeeze(copied)).toContain(squeeze(`registry · store ${not}depot, shed`));
    const cells = heard.filter(({ role }) => role === "TD").map(({ text }) => text);
    expect(cells[0]).toMatch(/^registry.*depot, shed$/);
    expect(squeeze(cells[1] ?? "")).toBe(squeeze(`registry ${not}映像庫`));
  });

  test("a flow is copied and heard with its arrows, each once and in its place", () => {
    const { copied, heard } = said();
    const flow = squeeze("Box a → ✗ Box b → Box c");

    expect(squeeze(copied)).toContain(flow);
    expect(squeeze(heard[0]?.text ?? "").split(flow)).toHaveLength(2);
    expect(copied.match(/[→↑↓]/g)).toHaveLength(3);
    expect(heard.filter(({ role }) => role === "Figure")).toEqual([]);
  });

  test("lists have items, each with a label and a body, and no mark in the body", () => {
    const { heard } = said();

    const items = heard.filter(({ role, text }) => role === "LI" && text.includes("You have"));
    expect(items.map(({ children, parent }) => [parent, children])).toEqual([
      ["L", ["Lbl", "LBody"]],
      ["L", ["Lbl", "LBody"]],
    ]);
    expect(heard.filter(({ role }) => role === "LBody").map(({ text }) => text)).toContain("You have one");
  });

  test("no end of a line makes one word of two", () => {
    const paragraphs = said().heard.filter(({ role, text }) => role === "P" && text.includes("multi"));

    expect(paragraphs.map(({ text }) => text)).toEqual([prose, prose]);
  });

  test("a word with a hyphen is found, wherever it stands", () => {
    expect(said().copied.match(/multi-region/g)).toHaveLength(48);
  });

  test("what stands at the edges of pages is not heard", () => {
    const [before, between] = phrase.pageOf;
    const { copied, heard } = said();

    expect(squeeze(copied)).toContain(squeeze(`${before}1${between}`));
    expect(heard[0]?.text).not.toContain(`${before}1${between}`);
  });
});

async function read(locale: Locale): Promise<Read> {
  const [document] = sheetDocuments(dataset, [locale]);
  if (!document) return expect.unreachable("no sheet");
  const finished = await finishPdf(await printer.print(document), document, ({ reason }) =>
    expect.unreachable(reason),
  );
  const pages = await readTextPages(finished);
  const copied = pages.flatMap(({ pieces }) => pieces.map(({ text }) => text)).join(" ");
  return { copied, heard: readAloud(finished) };
}

/** Where lines end, and how far apart boxes stand, is the sheet's to choose. */
function squeeze(text: string): string {
  return text.replace(/\s/g, "").toLowerCase();
}
