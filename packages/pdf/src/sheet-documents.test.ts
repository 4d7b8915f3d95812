import { fileURLToPath } from "node:url";
import { type Dataset, loadDataset, locales } from "@stackmatrix/core";
import { readSourceFiles } from "@stackmatrix/core/node";
import { expect, test } from "vitest";
import { sheetDocuments } from "./sheet-documents.ts";
import { sheetPage } from "./sheet-page.ts";

const fixture = fileURLToPath(new URL("../../../tests/fixtures/two-services", import.meta.url));

test("sheetDocuments() makes a document of each sheet in each language", async () => {
  const dataset = await loadFixture();

  const documents = sheetDocuments(dataset, locales);

  expect(documents.map(({ id, lang }) => [id, lang])).toEqual([
    ["en/harbours", "en"],
    ["zh-TW/harbours", "zh-Hant-TW"],
    ["zh-CN/harbours", "zh-Hans-CN"],
  ]);
});

test("sheetDocuments() numbers each footnote that it lists, and lists each that it numbers", async () => {
  const dataset = await loadFixture();

  for (const { body } of sheetDocuments(dataset, locales)) {
    const listed = new Set(Array.from(body.matchAll(/id="source-(\d+)"/g), ([, number]) => number));
    const cited = new Set(Array.from(body.matchAll(/href="#source-(\d+)"/g), ([, number]) => number));
    expect(cited).toEqual(listed);
    expect(listed.size).toBeGreaterThan(0);
  }
});

test("sheetDocuments() shows data that looks like markup as text", async () => {
  const dataset = await loadFixture((text) => text.replace("zh-TW: 兩個。", 'zh-TW: "<img src=x>{{name}}"'));

  const [, traditional] = sheetDocuments(dataset, locales);

  expect(traditional?.body).not.toContain("<img");
  expect(traditional?.body).toContain("&lt;img src&#x3D;x&gt;{{name}}");
});

test("sheetPage() links the shared stylesheet and says its language", async () => {
  const dataset = await loadFixture();
  const [document] = sheetDocuments(dataset, ["zh-TW"]);

  const html = document ? sheetPage(document) : "";

  expect(html).toContain('<html lang="zh-Hant-TW">');
  expect(html).toContain('<link rel="stylesheet" href="../assets/sheet.css">');
});

async function loadFixture(change: (text: string) => string = (text) => text): Promise<Dataset> {
  const { files } = await readSourceFiles(fixture, "data");
  const changed = files.map((file) => ({ ...file, text: change(file.text) }));
  const outcome = loadDataset(changed, { root: "data", locales, staleAfterDays: 1095 });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.diagnostics));
  return outcome.value;
}
