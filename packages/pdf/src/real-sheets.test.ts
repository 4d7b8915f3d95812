import { type Locale, languageTags, locales } from "@stackmatrix/core/schema";
import type { SheetDocument } from "@stackmatrix/sheets";
import { sheetDocuments } from "@stackmatrix/sheets";
import { sheetFonts } from "@stackmatrix/sheets/fonts";
import { words } from "@stackmatrix/view";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openChromiumPrinter } from "./print/chromium-printer.ts";
import { finishPdf } from "./print/finish-pdf.ts";
import { readPdf } from "./print/pdf-file.ts";
import type { PdfPrinter } from "./print/pdf-printer.ts";
import { printSheets } from "./print/print-sheets.ts";
import { loadData } from "./testing/load-data.ts";
import { readAloud } from "./testing/read-aloud.ts";

const sheets = ["deployment-stack", "ecs-vs-eks"];

let printer: PdfPrinter;
const dataset = loadData();
const prints = new Map<string, Print>();
beforeAll(async () => {
  printer = await openChromiumPrinter(sheetFonts());
  const documents = sheetDocuments(dataset, locales, { project: { publisher: "Those who write it" } }).filter(
    ({ id }) => sheets.some((sheet) => id.endsWith(`/${sheet}`)),
  );
  const raw = new Map<string, Uint8Array>();
  const finished = await printSheets(documents, {
    openPrinter: async () => ({ ...printer, close: async () => {} }),
    finish(bytes, sheet) {
      raw.set(sheet.id, bytes);
      return finishPdf(bytes, sheet);
    },
  });
  for (const document of documents) {
    const bytes = finished.get(document.id) ?? Buffer.of();
    prints.set(document.id, {
      document,
      bytes,
      raw: raw.get(document.id) ?? Buffer.of(),
      ...(await readPrint(bytes)),
    });
  }
});
afterAll(() => printer.close());

describe.each(
  locales.flatMap((locale) => sheets.map((sheet) => ({ locale, sheet, id: `${locale}/${sheet}` }))),
)("$id", ({ id, locale, sheet }) => {
  test("can be searched and copied", () => {
    const { text } = printOf(id);
    const { title, subtitle } = dataset.sheets.get(sheet as never) ?? {};

    for (const line of [title, subtitle]) {
      const expected = line?.[locale] ?? "";
      expect(squeeze(text.join(""))).toContain(squeeze(expected));
      expect(expected.length).toBeGreaterThan(5);
    }
  });

  test("says on each page of which data it is, and under which licence", () => {
    const { info } = dataset;

    for (const page of printOf(id).text) {
      expect(page).toContain(info.name);
      expect(page).toContain(info.version);
      expect(page).toContain(info.licence);
    }
  });

  test("tells its properties", () => {
    const { info } = printOf(id);

    expect(info.Title).toContain(dataset.sheets.get(sheet as never)?.title[locale]);
    expect(info.Author).toBe("Those who write it");
    expect(info.Subject).toBe(dataset.sheets.get(sheet as never)?.subtitle?.[locale]);
    expect(info.Language).toBe(printOf(id).document.lang);
  });

  test("has headings, a table with heads of rows and columns, and lists, as tags", () => {
    const { elements } = printOf(id);
    const count = (role: string) => elements.filter((element) => element.role === role).length;

    expect(count("H1")).toBe(1);
    expect(count("H2")).toBeGreaterThan(1);
    expect(count("LI")).toBeGreaterThan(count("L"));
    expect(count("TD")).toBeGreaterThan(count("TR"));
    const heads = elements.filter(({ role }) => role === "TH").map(({ text }) => text);
    expect(heads.every((text) => /\/Scope \/(?:Row|Column)/.test(text))).toBe(true);
    expect(heads.some((text) => text.includes("/Scope /Row"))).toBe(true);
    expect(heads.some((text) => text.includes("/Scope /Column"))).toBe(true);
  });

  test("has no tag without content, and no figure without a text in its place", () => {
    const { elements } = printOf(id);

    expect(elements.filter(({ text }) => !/\/K\b/.test(text))).toEqual([]);
    expect(elements.filter(({ role, text }) => role === "Figure" && !/\/Alt [(<]/.test(text))).toEqual([]);
  });

  test("is copied with its signs, ratings and arrows, and with what is wrong said to be", () => {
    const { text } = printOf(id);
    const copied = text.join(" ");
    const { label, phrase, verdict } = words[locale];

    for (const mark of marks[sheet] ?? []) expect(squeeze(copied)).toContain(mark);
    const claims = claimsOf(sheet, locale);
    expect(claims.length).toBeGreaterThan(2);
    for (const { claim, kind, right } of claims) {
      const said = `${kind ? `${verdict[kind]}${phrase.colon}` : ""}${claim}${label.rightIs}${phrase.colon}${right}`;
      expect(squeeze(copied).toLowerCase()).toContain(squeeze(said).toLowerCase());
    }
  });

  test("is heard as it is read: answers, each once, claims, sources under a heading, and no foot", () => {
    const { heard } = printOf(id);
    const { label, phrase, support } = words[locale];

    const cells = heard.filter(({ role, text }) => role === "TD" && text !== "").map(({ text }) => text);
    expect(cells.length).toBeGreaterThan(10);
    // What stands for a sign is heard in its place.
    expect(cells.filter((text) => text.startsWith(support.full) && text.includes("✓"))).toEqual([]);
    expect(cells.some((text) => text.startsWith(support.full))).toBe(sheet === "deployment-stack");
    for (const { claim, right } of claimsOf(sheet, locale)) {
      const said = `${phrase.colon}${claim} ${label.rightIs}${phrase.colon}${right}`;
      expect(heard.some(({ role, text }) => role === "P" && text.includes(said))).toBe(true);
    }
    expect(heard.some(({ role, text }) => role === "H2" && text === label.footnotes)).toBe(true);
    const [before, between] = phrase.pageOf;
    expect(heard[0]?.text.length).toBeGreaterThan(2000);
    expect(heard[0]?.text).not.toContain(`${before}1${between}`);
  });

  test("has in each item of a list its body, and beside that a label at most", () => {
    const items = printOf(id).heard.filter(({ role }) => role === "LI");

    expect(items.length).toBeGreaterThan(10);
    for (const { children, parent } of items) {
      expect(parent).toBe("L");
      expect(children.filter((role) => role !== "Lbl")).toEqual(["LBody"]);
    }
  });

  test("has an outline of its headings", () => {
    const { document, outline } = printOf(id);

    expect(outline).toHaveLength(1);
    expect(outline[0]?.items.length).toBeGreaterThan(1);
    expect(document.title).toContain(outline[0]?.title.trim());
  });

  test("leads from a footnote to its source, and from there to the text itself", () => {
    const { links } = printOf(id);

    expect(links.filter(({ dest }) => dest?.startsWith("source-")).length).toBeGreaterThan(3);
    expect(links.filter(({ url }) => url?.startsWith("https://")).length).toBeGreaterThan(3);
  });

  test("says of each link where it leads, to who looks at it and to who hears it", () => {
    const { links, tags } = printOf(id);
    const { linkTexts = {} } = printOf(id).document;
    const texts = Object.values(linkTexts);

    for (const { contents, dest, url } of links) {
      expect(contents).toBe(linkTexts[dest === undefined ? (url ?? "") : `#${dest}`]);
    }
    expect(tags.filter(({ role, alt = "" }) => role === "Link" && !texts.includes(alt))).toEqual([]);
    expect(linkTexts["#source-1"]).toMatch(/^\p{Letter}+ 1$/u);
  });

  test("tells the language of each source's title, and on English sheets that of all Chinese", () => {
    const { tags, document } = printOf(id);
    const links = tags.filter(({ role }) => role === "Link");
    const languages = new Map(links.map(({ alt, lang }) => [alt, lang]));

    const titles = [...dataset.sources.values()].filter(({ title }) => languages.has(title));
    expect(titles.length).toBeGreaterThan(3);
    for (const { language = "en", title } of titles) {
      expect(languages.get(title)).toBe(languageTags[language]);
    }
    const chinese = tags.filter(({ text }) => /\p{Script=Han}/u.test(text));
    expect(chinese.length).toBeGreaterThan(0);
    if (document.lang === "en") expect(chinese.filter(({ lang }) => !lang.startsWith("zh"))).toEqual([]);
  });

  test("is smaller than Chromium makes it, since its tags are packed", () => {
    const { bytes, raw } = printOf(id);

    expect(bytes.length / raw.length).toBeLessThan(0.8);
  });
});

/** What is drawn on a sheet, as characters. */
const marks: Readonly<Record<string, readonly string[]>> = {
  "deployment-stack": ["✓", "◐", "＋", "✗", "–", "●●○○○", "●●●●●"],
  "ecs-vs-eks": ["→", "↑", "●", "★"],
};

function claimsOf(sheet: string, locale: Locale) {
  const { blocks } = dataset.sheets.get(sheet as never) ?? { blocks: [] };
  return blocks
    .flatMap((block) => (block.block === "misconceptions" ? (block.misconceptions ?? []) : []))
    .flatMap((claim) => dataset.misconceptions.get(claim) ?? [])
    .map(({ claim, right, verdict }) => ({
      kind: verdict,
      claim: claim[locale] ?? "",
      right: right[locale] ?? "",
    }));
}

interface Print extends Awaited<ReturnType<typeof readPrint>> {
  readonly document: SheetDocument;
  readonly bytes: Uint8Array;
  /** Before it was finished. */
  readonly raw: Uint8Array;
}

function printOf(id: string) {
  const print = prints.get(id);
  if (!print) return expect.unreachable(`${id} was not printed`);
  const elements = Array.from(readPdf(print.raw).objects.values(), ({ text }) => ({
    role: /\/S \/(\w+)/.exec(text)?.[1] ?? "",
    text,
  }));
  return {
    ...print,
    heard: readAloud(print.bytes),
    elements: elements.filter(({ text }) => text.includes("/Type /StructElem")),
  };
}

async function readPrint(bytes: Uint8Array) {
  const loading = getDocument({ data: Uint8Array.from(bytes), verbosity: 0 });
  const pdf = await loading.promise;
  const pages = Array.from({ length: pdf.numPages }, (_, index) => pdf.getPage(index + 1));
  const text: string[] = [];
  const links: Link[] = [];
  const tags: Tag[] = [];
  for (const page of await Promise.all(pages)) {
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    text.push(items.map((item) => ("str" in item ? item.str : "")).join(" "));
    for (const annotation of await page.getAnnotations()) {
      links.push({ ...annotation, contents: annotation.contentsObj.str });
    }
    tags.push(...tagsIn(await page.getStructTree(), { lang: "", texts: markedTexts(items) }));
  }
  const { info } = await pdf.getMetadata();
  const outline = await pdf.getOutline();
  await loading.destroy();
  return { text, links, tags, outline, info: info as Readonly<Record<string, string>> };
}

interface Link {
  readonly url?: string;
  readonly dest?: string;
  readonly contents: string;
}

/** An element of the structure as readers get it. */
interface Tag {
  readonly role: string;
  readonly alt?: string;
  /** Its own language, or that of what it is in. */
  readonly lang: string;
  /** What it holds itself, without the elements in it. */
  readonly text: string;
}

interface StructNode extends Partial<Tag> {
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly StructNode[];
}

function tagsIn(
  { children = [], role = "", ...node }: StructNode,
  { lang, texts }: { readonly lang: string; readonly texts: ReadonlyMap<string, string> },
): Tag[] {
  const own = { lang: node.lang ?? lang, texts };
  const contents = children.filter(({ type }) => type === "content");
  const text = contents.map(({ id = "" }) => texts.get(id) ?? "").join("");
  const elements = children.filter(({ type }) => type === undefined);
  return [{ ...node, role, lang: own.lang, text }, ...elements.flatMap((element) => tagsIn(element, own))];
}

/** The text of each marked part of a page, by the name under which the structure refers to it. */
function markedTexts(items: readonly object[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  let current = "";
  for (const item of items) {
    if ("id" in item && typeof item.id === "string") current = item.id;
    if ("str" in item) texts.set(current, `${texts.get(current) ?? ""}${item.str}`);
  }
  return texts;
}

/** Lines break where they must; a reader's search passes over that too. */
function squeeze(text: string): string {
  return text.replace(/\s/g, "");
}
