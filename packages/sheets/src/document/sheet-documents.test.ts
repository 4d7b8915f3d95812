import { fileURLToPath } from "node:url";
import { type Dataset, loadDataset } from "@stackmatrix/core";
import { readSourceFiles } from "@stackmatrix/core/node";
import { locales } from "@stackmatrix/core/schema";
import { aDataset, aMatrix, aService, aSource } from "@stackmatrix/core/testing";
import { expect, test } from "vitest";
import { largestScale, smallestScale } from "../style/type-scales.ts";
import { sheetDocuments } from "./sheet-documents.ts";
import { sheetPage } from "./sheet-page.ts";

const fixture = fileURLToPath(new URL("../../../../tests/fixtures/two-services", import.meta.url));

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

test("sheetDocuments() shows a letter and its accent as one character, in the body and at the foot", async () => {
  const dataset = await loadFixture((text) =>
    text.replace("title: { en: Harbours", "title: { en: Cafe\u0301"),
  );

  const [english] = sheetDocuments(dataset, locales);

  expect(english?.body).toContain("Caf\u00e9");
  expect(english?.pageStyle).toContain("Caf\u00e9");
});

test("sheetDocuments() has other bodies for other sizes of type where they leave room for more columns or fewer", () => {
  const ids = Array.from({ length: 15 }, (_, index) => `kubernetes-${index}`);
  const services = ids.map((id) => [
    `services/${id}`,
    aService({ name: { en: `Kubernetes ${id.split("-")[1]}` } }),
  ]);
  const sheet = (fields: object) => {
    const blocks = [{ block: "matrix", matrix: "wide" }];
    return { title: { en: "Wide" }, subtitle: { en: "Many columns." }, blocks, ...fields };
  };
  const dataset = aDataset({
    ...Object.fromEntries(services),
    "matrices/wide": aMatrix({ services: ids, rows: [{ attribute: "vendor" }] }),
    "sheets/free": sheet({ margins: 12 }),
    "sheets/held": sheet({ fit: { pages: 1 }, margins: 12 }),
  });

  const [free, held] = sheetDocuments(dataset, ["en"]);
  const tables = (body: string | undefined) => body?.match(/<table/g)?.length;

  expect(free?.bodyAt).toBeUndefined();
  expect(tables(held?.body)).toBe(2);
  expect(tables(held?.bodyAt?.(largestScale))).toBe(3);
  expect(tables(held?.bodyAt?.(smallestScale))).toBe(2);
  expect(held?.bodyAt?.(1)).toBe(held?.body);
});

test("sheetPage() links the shared stylesheet and says its language", async () => {
  const dataset = await loadFixture();
  const [document] = sheetDocuments(dataset, ["zh-TW"]);

  const html = document ? sheetPage(document) : "";

  expect(html).toContain('<html lang="zh-Hant-TW">');
  expect(html).toContain('<link rel="stylesheet" href="../assets/sheet.css">');
});

test("sheetDocuments() says behind a quotation what it says, and strikes out the quotation alone", () => {
  const published = {
    source: "essay",
    values: { alpha: "某人" },
    gloss: { en: { alpha: "<somebody>" } },
    misconception: "nobody",
  };
  const text = { en: "X" };
  const dataset = aDataset({
    "sources/essay": aSource({ language: "zh-CN" }),
    "misconceptions/nobody": { claim: text, right: text, verdict: "wrong" },
    "matrices/examined": aMatrix({ rows: [{ attribute: "vendor", published }] }),
    "sheets/examined": { title: text, subtitle: text, blocks: [{ block: "matrix", matrix: "examined" }] },
  });

  const [english, chinese] = sheetDocuments(dataset, ["en", "zh-CN"]);

  const quotation = '<span role="blockquote" lang="zh-Hans-CN">某人</span>';
  expect(english?.body).toContain(
    `<span class="disputed"><b class="verdict">wrong: </b><b>Alpha</b> ${quotation} <small>(&lt;somebody&gt;)</small></span>`,
  );
  expect(chinese?.body).toContain(
    `<span class="disputed"><b class="verdict">错误：</b><b>Alpha</b> ${quotation}</span>`,
  );
});

test("sheetDocuments() names the one source of a table once, and several at their cells", () => {
  const quota = (name: string, source: string) => ({
    id: name,
    name: { en: name },
    value: 7,
    sources: [source],
    asOf: "undated",
  });
  const text = { en: "X" };
  const blocks = [{ block: "service", service: "alpha", part: "quotas" }];
  const body = (...quotas: object[]) =>
    sheetDocuments(
      aDataset({
        "sources/one": aSource({ title: "One" }),
        "sources/two": aSource({ title: "Two" }),
        "services/alpha": aService({ name: { en: "Alpha" }, quotas } as object),
        "sheets/limits": { title: text, subtitle: text, blocks },
      }),
      ["en"],
    )[0]?.body ?? "";

  const shared = body(quota("a", "one"), quota("b", "one"));
  const mixed = body(quota("a", "one"), quota("b", "two"));

  expect(shared.match(/<sup>/g)).toHaveLength(1);
  expect(shared).toContain("rests on one source");
  expect(mixed.match(/<sup>/g)).toHaveLength(2);
  expect(mixed).not.toContain("rests on one source");
});

test("sheetDocuments() sets marks in brackets, so that none behind a number is an exponent", async () => {
  const [document] = sheetDocuments(await loadFixture(), ["en"]);

  const marks = Array.from(document?.body.matchAll(/<sup>(.*?)<\/sup>/g) ?? [], ([, mark]) => mark ?? "");
  expect(marks.length).toBeGreaterThan(0);
  for (const mark of marks) expect(mark.replaceAll(/<[^>]*>/g, "")).toMatch(/^\[\d+(?:,\d+)*\]$/);
});

test("sheetDocuments() shows of a matrix the columns that a sheet asks for", () => {
  const text = { en: "X" };
  const service = (name: string) => aService({ name: { en: name } });
  const dataset = aDataset({
    "services/alpha": service("Alpha"),
    "services/beta": service("Beta"),
    "services/gamma": service("Gamma"),
    "matrices/all": aMatrix({ services: ["alpha", "beta", "gamma"], rows: [{ attribute: "vendor" }] }),
    "sheets/few": {
      title: text,
      subtitle: text,
      blocks: [{ block: "matrix", matrix: "all", services: ["gamma", "alpha"] }],
    },
  });

  const body = sheetDocuments(dataset, ["en"])[0]?.body ?? "";

  const heads = Array.from(body.matchAll(/<th scope="col">(\w+)/g), ([, head]) => head);
  expect(heads).toEqual(["Gamma", "Alpha"]);
});

test("sheetDocuments() takes answers that stand apart behind the last block, numbered as their questions are", () => {
  const text = { en: "X" };
  const question = (asked: string) => ({
    kind: "open",
    question: { en: asked },
    answer: { en: `${asked}!` },
  });
  const ask = (...questions: string[]) => ({ block: "questions", questions, answers: "end" });
  const dataset = aDataset({
    "questions/who": question("Who"),
    "questions/why": question("Why"),
    "sheets/quiz": { title: text, subtitle: text, blocks: [ask("who"), ask("why")] },
  });

  const body = sheetDocuments(dataset, ["en"])[0]?.body ?? "";
  const [asked = "", answered = ""] = body.split('<section class="answers">');

  expect(asked).toContain("<b>2</b> Why");
  expect(asked).not.toContain("Who!");
  expect(answered).toContain("<b>1</b> Who!");
  expect(answered).toContain("<b>2</b> Why!");
});

test("sheetDocuments() names behind sources on pages of their own what else the project has, and nothing else", async () => {
  const dataset = await loadFixture((text) => text.replace("blocks:", "sources: end\nblocks:"));
  const site = { ...dataset, info: { ...dataset.info, homepage: "https://example.org/" } };

  const [plain] = sheetDocuments(dataset, ["en"]);
  const [full] = sheetDocuments(site, ["en"], { markdown: "docs/harbours" });

  expect(plain?.sourcesAtEnd).toBe(true);
  expect(plain?.body).toContain("en/harbours.html");
  expect(plain?.body).not.toContain("Markdown");
  expect(full?.body).toContain('<a href="https://example.org/">');
  expect(full?.body).toContain("docs/harbours/en");
});

test("sheetDocuments() shows at the head where the project is read, whatever its address is, and nothing where it names none", async () => {
  const dataset = await loadFixture();
  const homepage = `https://harbours.example/a"><script>alert(1)</script>{{b}}&c`;
  const onWeb = { ...dataset, info: { ...dataset.info, homepage } };
  const profiles = ["color", "mono", "screen"] as const;

  for (const { body } of sheetDocuments(onWeb, locales, { hasSite: true, profiles })) {
    expect(body).not.toContain("<script");
    expect(body).toMatch(
      /<a class="web" href="https:\/\/harbours\.example\/a%22%3E%3Cscript%3E[^"<]*\/harbours\.html">/,
    );
    expect(body.match(/<svg class="web-code" role="img" aria-label="[^"<]+"/g)).toHaveLength(1);
  }
  for (const { body, plainer } of sheetDocuments(dataset, locales, { hasSite: true, profiles })) {
    expect(body).not.toMatch(/class="web|data-without/);
    expect(plainer).toBeUndefined();
  }
});

test("sheetDocuments() says with a claim in detail how each text stands to it, in the language of its title", () => {
  const text = { en: "X" };
  const claimedIn = ["essay", { source: "manual", how: "corrects" }];
  const block = { block: "misconceptions", detail: true };
  const dataset = aDataset({
    "sources/essay": aSource({ title: "文章", language: "zh-CN" }),
    "sources/manual": aSource({ title: "A manual" }),
    "misconceptions/x": { claim: text, right: text, verdict: "wrong", claimedIn },
    "sheets/claims": { title: text, subtitle: text, blocks: [block] },
  });

  const [document] = sheetDocuments(dataset, ["en"]);

  expect(document?.body).toContain('<span><cite lang="zh-Hans-CN">文章</cite>: claims it</span>');
  expect(document?.body).toContain('<span><cite lang="en">A manual</cite>: corrects it</span>');
});

async function loadFixture(change: (text: string) => string = (text) => text): Promise<Dataset> {
  const { files } = await readSourceFiles(fixture, "data");
  const changed = files.map((file) => ({ ...file, text: change(file.text) }));
  const outcome = loadDataset(changed, { root: "data", locales, staleAfterDays: 1095 });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.diagnostics));
  return outcome.value;
}
