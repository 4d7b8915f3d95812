import type { SheetDocument } from "@stackmatrix/sheets";
import { sheetFonts } from "@stackmatrix/sheets/fonts";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openChromiumPrinter } from "./chromium-printer.ts";
import { finishPdf } from "./finish-pdf.ts";
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
    const before = await readPdf(raw);

    const after = await readPdf(await finishPdf(raw, sheet));

    expect(after.structure).toEqual(before.structure);
    expect({ ...after, info: {}, xmp: {} }).toEqual({ ...before, info: {}, xmp: {} });
    expect(JSON.stringify(after.structure)).toContain('"role":"TH"');
    expect(after.outline).toEqual([{ title: "排程", items: ["比較"] }]);
    expect(after.links).toEqual(["https://example.com/jobs"]);
  });

  test("tells the properties of the sheet, in the dictionary and as XMP, and no date", async () => {
    const { info, xmp } = await readPdf(await finishPdf(raw, sheet));

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

  test("writes at most 0.6 of the bytes, and the same ones each time", async () => {
    const first = await finishPdf(raw, sheet);
    const second = await finishPdf(await printer.print(sheet), sheet);

    expect(first.length / raw.length).toBeLessThan(0.6);
    expect(Buffer.compare(first, second)).toBe(0);
  });

  test("throws at bytes that it cannot read whole", async () => {
    const damaged = Buffer.from(
      Buffer.from(raw).toString("latin1").replace("\n5 0 obj", "\n9 9 obj"),
      "latin1",
    );

    await expect(finishPdf(damaged, sheet)).rejects.toThrow("Object 5 is not there");
    await expect(finishPdf(Buffer.from("%PDF-1.4\n"), sheet)).rejects.toThrow("The PDF has no");
  });
});

async function readPdf(bytes: Uint8Array) {
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
    structure: tagsOf(await page.getStructTree()),
    outline: outline.map((item) => ({ title: item.title, items: item.items.map(({ title }) => title) })),
    links: annotations.flatMap(({ url }) => url ?? []),
    marks: await pdf.getMarkInfo(),
  };
  await loading.destroy();
  return content;
}

/** The tags that say something, with all that they say, each with what it holds of what the page draws. */
function tagsOf({ children = [], ...tag }: StructNode): readonly unknown[] {
  const inside = children.flatMap((child) => (child.role === undefined ? [child] : tagsOf(child)));
  const saysNothing = tag.role === "NonStruct" && Object.keys(tag).length === 1;
  return saysNothing ? inside : [{ ...tag, inside }];
}

interface StructNode {
  readonly type?: string;
  readonly role?: string;
  readonly children?: readonly StructNode[];
}
