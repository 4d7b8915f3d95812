import { apiTarget, packageTarget } from "@stackmatrix/api";
import { artifactsOf, smallDataset, withEachSortOfText, withEachText } from "@stackmatrix/core/testing";
import { markdownTarget } from "@stackmatrix/markdown";
import { sheetsTarget } from "@stackmatrix/sheets";
import { expect, test } from "vitest";

/** What HTML, XML, JSON and templates would take for theirs. */
const markup = `<blink a="b" c='d'>&lt;{{x}}\\`;

/** What shows everything on sheets, and a drawing of relations. */
const more = {
  "diagrams/who-uses-whom": `
title: { en: Who uses whom }
summary: { en: As stored. }
shape: relations
relations: [alternative-to, uses]
`,
  "sheets/everything": `
title: { en: Everything }
subtitle: { en: On one sheet. }
keywords: [{ en: boats }]
blocks:
  - { block: layers }
  - { block: matrix, matrix: ferry-or-rowboat, notes: true, lead: { en: In short. } }
  - { block: path, path: to-the-sea }
  - { block: diagrams, diagrams: [wrong-crossing, crossing, who-uses-whom] }
  - { block: term, term: boat-the-word }
  - { block: guide, guide: which-boat }
  - { block: analogy, analogy: street }
  - { block: misconceptions, detail: true, title: { en: Said wrongly } }
  - { block: questions }
  - { block: glossary }
${["summary", "concepts", "steps", "takes-over", "relations", "quotas", "when"]
  .map((part) => `  - { block: service, service: ferry, part: ${part} }\n`)
  .join("")}`,
};

const dataset = withEachText(smallDataset(more), (text) => `${text}${markup}`);
const options = { dir: "out" };

test("Sheets show every text that looks like markup as text", async () => {
  const pages = await artifactsOf(sheetsTarget, { dataset, options: { ...options, profiles: ["color"] } });

  for (const { content, path } of pages.filter(({ path }) => path.endsWith(".html"))) {
    expect(content.match(/blink/g)?.length, path).toBeGreaterThan(100);
    expect(notAsText(content), path).toEqual([]);
  }
});

test("Drawings show every text that looks like markup as text", async () => {
  const files = await artifactsOf(apiTarget, { dataset, options });
  const drawings = files.filter(({ path }) => path.endsWith(".svg"));

  expect(drawings.length).toBeGreaterThan(1);
  for (const { content, path } of drawings) {
    expect(content, path).toContain("blink");
    expect(notAsText(content), path).toEqual([]);
  }
});

test("Pages of the API show every text that looks like markup as text, and tables have it as it was written", async () => {
  const files = await artifactsOf(apiTarget, { dataset, options });
  const pages = files.filter(({ path }) => /\.(?:md|txt)$/.test(path));
  const tables = files.filter(({ path }) => path.endsWith(".csv"));

  expect(pages.length).toBeGreaterThan(10);
  for (const { content, path } of pages) {
    expect(content, path).toContain("\\<blink");
    expect(content, path).not.toMatch(/(?<!\\)<blink|(?<!\\)&lt;/);
  }
  for (const { content, path } of tables) {
    expect(content.replaceAll(markup.replaceAll('"', '""'), ""), path).not.toContain("blink");
  }
});

test("JSON and the package have every text as it was written", async () => {
  const api = await artifactsOf(apiTarget, { dataset, options });
  const npm = await artifactsOf(packageTarget, { dataset, options });
  const texts = [...api, ...npm].flatMap(({ content, path }) =>
    path.endsWith(".json") && !isFolded(path) ? textsIn(JSON.parse(content)) : [],
  );

  const marked = texts.filter((text) => text.includes("blink"));

  expect(marked.length).toBeGreaterThan(500);
  expect(marked.filter((text) => text.replaceAll(markup, "").includes("blink"))).toEqual([]);
  expect(npm.filter(({ content, path }) => /\.[jt]s$/.test(path) && content.includes("blink"))).toEqual([]);
});

/** Each text with a mark at its end, and what is no mark: in prose a link and code, in names only what looks like that. */
const marked = withEachSortOfText(smallDataset(more), (text, isProse) =>
  isProse
    ? `${text} [\`prose\` link](https://a.example/b) [no](javascript:link) \`open`
    : `${text} [\`name\`](https://a.example/c)`,
);

test("Pages show the marks of all prose, and of no name", async () => {
  const pages = await artifactsOf(markdownTarget, { dataset: marked, options });

  const whole = pages.map(({ content }) => content).join("\n");
  const text = whole.replaceAll(/^```mermaid[\s\S]*?^```/gm, "");
  expect(whole).not.toContain("[object");
  expect(
    text.match(/\[`prose` link\]\(https:\/\/a\.example\/b\) \\\[no\\\]\(javascript:link\) \\`open/g)?.length,
  ).toBeGreaterThan(100);
  expect(text).not.toMatch(/\\`prose|(?<!\[)`prose|(?<!\\)\]\(javascript/);
  expect(text.match(/\\\[\\`name\\`\\\]\(https<!-- -->:\/\/a\.example\/c\)/g)?.length).toBeGreaterThan(100);
  expect(text).not.toMatch(/(?<!\\)`name|(?<!\\)\]\(https:\/\/a\.example\/c/);
});

test("Sheets show the marks of all prose, and of no name; properties and drawings show none", async () => {
  const pages = await artifactsOf(sheetsTarget, {
    dataset: marked,
    options: { ...options, profiles: ["color"] },
  });
  const drawings = (await artifactsOf(apiTarget, { dataset: marked, options })).filter(({ path }) =>
    path.endsWith(".svg"),
  );

  const text = pages.flatMap(({ content, path }) => (path.endsWith(".html") ? content : [])).join("\n");
  const link = '<a class="link" href="https://a.example/b"><code>prose</code> link</a>';
  expect(text).not.toContain("[object");
  expect(text.split(link).length).toBeGreaterThan(80);
  expect(text.replaceAll(link, "").replaceAll(/aria-label="[^"]*"/g, "")).not.toContain("prose");
  expect(text).toMatch(/aria-label="[^"]*: [^"]* prose link \[no\]/);
  expect(text).toContain("[&#x60;name&#x60;](https://a.example/c)");
  expect(text).not.toContain('href="https://a.example/c"');
  expect(drawings.map(({ content }) => /<code|<a |prose/.test(content))).toEqual(drawings.map(() => false));
});

test("JSON has the marks as they were written", async () => {
  const files = await artifactsOf(apiTarget, { dataset: marked, options });

  const texts = files.flatMap(({ content, path }) =>
    path.endsWith(".json") && !path.includes("openapi") && !path.includes("schema/") && !isFolded(path)
      ? textsIn(JSON.parse(content))
      : [],
  );
  const prose = texts.filter((text) => text.includes("prose"));
  expect(prose.length).toBeGreaterThan(150);
  expect(
    prose.filter(
      (text) => !text.includes(" [`prose` link](https://a.example/b) [no](javascript:link) `open"),
    ),
  ).toEqual([]);
});

/** Whether a document has texts as a search compares them, in small letters and without marks. */
function isFolded(path: string): boolean {
  return path.endsWith("search.json");
}

/** Where a text would be read as a tag, an attribute or a reference, with what stands around it. */
function notAsText(content: string): readonly string[] {
  // In a string of CSS, quotes and backslashes are what could end it, and a tag what could end the style.
  const outside = content.replaceAll(/(?<=content: )"(?:[^"\\<]|\\.)*"/g, "");
  const found = outside.matchAll(/<blink|blink a="|blink[^<>]{0,20} c='|(?<!&amp;|&#38;)lt;\{\{/g);
  return Array.from(found, ({ index }) => outside.slice(Math.max(index - 60, 0), index + 60));
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
