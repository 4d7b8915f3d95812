import type { SheetDocument } from "@stackmatrix/sheets";
import { sheetFonts } from "@stackmatrix/sheets/fonts";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openChromiumPrinter } from "./chromium-printer.ts";
import { finishPdf, type Unfinished } from "./finish-pdf.ts";
import { readPdf } from "./pdf-file.ts";
import type { PdfPrinter } from "./pdf-printer.ts";

const cells = (row: number) => ["完整", "部分，見註", "無"].map((word) => `<td>${word} ${row}</td>`).join("");
const rows = Array.from({ length: 20 }, (_, row) => `<tr><th scope="row">功能 ${row}</th>${cells(row)}</tr>`);

const sheet: SheetDocument = {
  id: "zh-TW/jobs",
  lang: "zh-Hant-TW",
  title: "排程 (Jobs) & 容器 <1>",
  stylesheet: "html { font-family: 'Noto Sans TC' }",
  pageStyle: "@page { size: A4; margin: 12mm }",
  body: `<h1>排程</h1><h2>比較</h2><p><a href="https://example.com/jobs">來源</a></p><table>${rows.join("")}</table>`,
  properties: {
    author: "@example/harbours",
    subject: "一句話 \\ (in brackets)",
    keywords: ["Docker", "容器"],
    rights: "CC-BY-4.0",
  },
};

let printer: PdfPrinter;
let raw: Uint8Array;
beforeAll(async () => {
  printer = await openChromiumPrinter(sheetFonts());
  raw = await printer.print(sheet);
});
afterAll(() => printer.close());

describe("finishPdf()", () => {
  test("leaves text, tags, outline, links and language as they were", async () => {
    const before = await openPdf(raw);

    const after = await openPdf(await finishPdf(raw, sheet));

    expect(after.structure).toEqual(before.structure);
    expect({ ...after, info: {}, xmp: {} }).toEqual({ ...before, info: {}, xmp: {} });
    expect(JSON.stringify(after.structure)).toContain('"role":"TH"');
    expect(after.outline).toEqual([{ title: "排程", items: ["比較"] }]);
    expect(after.links).toEqual(["https://example.com/jobs"]);
  });

  test("leaves what is drawn and the fonts byte for byte as Chromium has written them", async () => {
    const streams = [...readPdf(raw).objects.values()].flatMap(({ stream }) => stream ?? []);

    const finished = Buffer.from(await finishPdf(raw, sheet));

    expect(streams.length).toBeGreaterThan(4);
    expect(streams.filter((stream) => !finished.includes(Buffer.from(stream)))).toEqual([]);
  });

  test("tells the properties of the sheet, in the dictionary and as XMP, and no date", async () => {
    const { info, xmp } = await openPdf(await finishPdf(raw, sheet));

    expect(info).toMatchObject({
      Title: "排程 (Jobs) & 容器 <1>",
      Author: "@example/harbours",
      Subject: "一句話 \\ (in brackets)",
      Keywords: "Docker, 容器",
      Creator: "stackmatrix",
      Language: "zh-Hant-TW",
      PDFFormatVersion: "1.7",
    });
    expect(info).not.toHaveProperty("CreationDate");
    expect(info).not.toHaveProperty("ModDate");
    expect(xmp).toMatchObject({
      "dc:title": "排程 (Jobs) & 容器 <1>",
      "dc:creator": ["@example/harbours"],
      "dc:description": "一句話 \\ (in brackets)",
      "dc:subject": ["Docker", "容器"],
      "dc:rights": "CC-BY-4.0",
    });
  });

  test("writes fewer bytes, and the same ones each time", async () => {
    const first = await finishPdf(raw, sheet);
    const second = await finishPdf(await printer.print(sheet), sheet);

    expect(first.length).toBeLessThan(raw.length);
    expect(Buffer.compare(first, second)).toBe(0);
  });

  test("leaves what it cannot read as it was printed, without its dates, and says what it goes without", async () => {
    const { bytes, unfinished } = await finish(edited(raw, "\n5 0 obj", "\n9 9 obj"));

    expect(Buffer.compare(bytes, edited(raw, "\n5 0 obj", "\n9 9 obj"))).toBe(0);
    expect(unfinished).toEqual([
      {
        lacks: ["characters", "links", "lists", "artifacts", "spaces", "properties", "packing"],
        reason: "its object 5 is not where it should be",
      },
    ]);
    const dated = await finish(Buffer.from("%PDF-1.4\n/ModDate (D:20261121081019Z)"));
    expect(Buffer.from(dated.bytes).toString()).toBe("%PDF-1.4\n/ModDate (D:19700101000000Z)");
  });

  test("leaves out what alone it cannot do, and says so once", async () => {
    const { bytes, unfinished } = await finish(
      edited(raw, "\n/Subtype /Link\n/F 4", "\n/F 4\n/Subtype /Link"),
    );

    expect(unfinished).toEqual([{ lacks: ["links"], reason: "its links are written in another way" }]);
    expect((await openPdf(bytes)).info).toMatchObject({ Author: "@example/harbours" });
    expect(bytes.length).toBeLessThan(raw.length);
  });

  test("says nothing of a file that lacks nothing", async () => {
    expect((await finish(raw)).unfinished).toEqual([]);
  });

  test("does not make a PDF of an older version of a newer one", async () => {
    const { bytes, unfinished } = await finish(edited(raw, "%PDF-1.4", "%PDF-2.0"));

    expect((await openPdf(bytes)).info).toMatchObject({ PDFFormatVersion: "2.0" });
    expect(unfinished).toEqual([]);
  });
});

const edited = (bytes: Uint8Array, text: string, other: string) =>
  Buffer.from(
    Buffer.from(bytes)
      .toString("latin1")
      .replace(text, () => other),
    "latin1",
  );

async function finish(bytes: Uint8Array) {
  const unfinished: Unfinished[] = [];
  return { bytes: await finishPdf(bytes, sheet, (found) => unfinished.push(found)), unfinished };
}

/** What a reader's program sees in a PDF. */
async function openPdf(bytes: Uint8Array) {
  const loading = getDocument({ data: Uint8Array.from(bytes), verbosity: 0 });
  const pdf = await loading.promise;
  const page = await pdf.getPage(1);
  const { items } = await page.getTextContent();
  const { info, metadata } = await pdf.getMetadata();
  const outline = (await pdf.getOutline()) ?? [];
  const annotations = await page.getAnnotations();
  const content = {
    info,
    xmp: Object.fromEntries(metadata ?? []),
    text: items.map((item) => ("str" in item ? item.str : "")).join(""),
    structure: await page.getStructTree(),
    outline: outline.map((item) => ({ title: item.title, items: item.items.map(({ title }) => title) })),
    links: annotations.flatMap(({ url }) => url ?? []),
    marks: await pdf.getMarkInfo(),
  };
  await loading.destroy();
  return content;
}
