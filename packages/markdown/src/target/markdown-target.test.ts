import { posix } from "node:path";
import {
  aCapability,
  aDataset,
  artifactsOf,
  aTradeoff,
  smallDataset,
  testTarget,
  withEachText,
} from "@stackmatrix/core/testing";
import { expect, test } from "vitest";
import { type MarkdownNode, parseMarkdown } from "../testing/parse-markdown.ts";
import { markdownTarget } from "./markdown-target.ts";

const scene = { dataset: smallDataset(), options: { dir: "docs" } };

testTarget(markdownTarget, scene);

test("markdownTarget writes each page as its golden file has it", async () => {
  const artifacts = await artifactsOf(markdownTarget, scene);

  for (const { content, path } of artifacts)
    await expect(content).toMatchFileSnapshot(`../../golden/${path}`);
  expect(artifacts).toHaveLength(new Set(artifacts.map(({ path }) => path)).size);
});

test("markdownTarget writes no link that leads nowhere", async () => {
  const artifacts = await artifactsOf(markdownTarget, scene);
  const pages = new Map(artifacts.map(({ content, path }) => [path, content]));

  const links = artifacts.flatMap(({ content, path }) =>
    nodesOf(parseMarkdown(content), "link").map(({ url = "" }) => ({ path, url })),
  );

  expect(links.length).toBeGreaterThan(200);
  expect(links.filter((link) => !leadsSomewhere(pages, link))).toEqual([]);
});

test("markdownTarget defines each footnote that it mentions, in the order in which they are mentioned", async () => {
  const artifacts = await artifactsOf(markdownTarget, scene);

  for (const { content, path } of artifacts) {
    const tree = parseMarkdown(content);
    const mentioned = nodesOf(tree, "footnoteReference").map(({ identifier }) => identifier);
    const defined = nodesOf(tree, "footnoteDefinition").map(({ identifier }) => identifier);
    expect(defined, path).toEqual([...new Set(mentioned)]);
    expect(defined, path).toEqual(defined.map((_, index) => String(index + 1)));
  }
});

test("markdownTarget shows every text that looks like markup as text", async () => {
  const markup = '<blink a="b">&lt;{{x}}|*c*`d[e](f)![g](h)@i';
  const dataset = withEachText(smallDataset(), (text) => `${text}${markup}`);

  const artifacts = await artifactsOf(markdownTarget, { ...scene, dataset });

  for (const { content, path } of artifacts) {
    const tree = parseMarkdown(content);
    const plain = parseMarkdown((await plainPages).get(path) ?? "");
    const parted = linesOf(tree).filter((line) => line.replaceAll(markup, "").includes("blink"));
    expect(parted, path).toEqual([]);
    expect(marksIn(tree), path).toEqual(marksIn(plain));
  }
});

test("markdownTarget has rows under the headings of their groups, and those without one before them", async () => {
  const { group: _, ...groupless } = aCapability({ name: { en: "Alone" } });
  const dataset = aDataset({
    "capabilities/alone": groupless,
    "capabilities/discovery": aCapability(),
    "tradeoffs/effort": aTradeoff({ group: "networking" }),
    "tradeoffs/alone": aTradeoff({ name: { en: "Alone" }, group: undefined }),
    "traits/colour": { name: { en: "Colour" }, values: {} },
  });

  const artifacts = await artifactsOf(markdownTarget, { ...scene, dataset });
  const page = (path: string) => artifacts.find((artifact) => artifact.path === `en/${path}`)?.content;

  expect(page("capabilities/discovery.md")).toContain("\n\n_Networking_\n\n");
  expect(page("capabilities/alone.md")).not.toContain("_");
  expect(page("tradeoffs.md")?.match(/^#.*$/gm)).toEqual([
    "# Tradeoffs",
    "## Alone",
    "## Networking",
    "### Effort",
  ]);
  expect(page("traits.md")).not.toContain("_");
  expect(page("index.md")).toContain(
    "## Capabilities\n\n- [Alone](capabilities/alone.md)\n\n### Networking\n\n- [Service discovery](capabilities/discovery.md)\n",
  );
});

test("markdownTarget lines up the columns of every table", async () => {
  const aligned = await artifactsOf(markdownTarget, { ...scene, options: { dir: "docs", align: true } });

  const matrix = aligned.find(({ path }) => path === "zh-TW/matrices/ferry-or-rowboat.md")?.content ?? "";
  const tables = matrix.split("\n").filter((line) => line.startsWith("|"));
  const [, ...columns] = (tables[0] ?? "").split(" | ");
  expect(columns).toEqual(["[渡輪](../services/ferry.md)           ", "[划艇](../services/rowboat.md) |"]);
  expect(tables[3]).toContain(
    " | ◐ 2.0 · 預覽 · 至 22:00 [^1] [^2]       | ✓ [^3]                         |",
  );
  expect(tables.at(-1)).toContain("| ~~有 \\| 全年~~ | \\<b>沒有\\</b> |");
});

test("markdownTarget says what an article says to those who cannot read it, and strikes out its words alone", async () => {
  const artifacts = await artifactsOf(markdownTarget, scene);

  const [english, chinese] = ["en", "zh-TW"].map((locale) => {
    const page = artifacts.find(({ path }) => path === `${locale}/matrices/ferry-or-rowboat.md`);
    return page?.content.split("\n").find((line) => line.includes("夜裡"));
  });
  expect(english).toMatch(
    "| 夜裡？ (At night) | ~~有 \\| 全年~~ (yes \\| all year) | \\<b>沒有\\</b> (\\<b>no\\</b>) |",
  );
  expect(chinese).toMatch("| 夜裡？ | ~~有 \\| 全年~~ | \\<b>沒有\\</b> |");
});

test("markdownTarget keeps the addresses of sources whole, whatever stands in them", async () => {
  const dataset = smallDataset({
    "sources/handbook": `
title: Handbook
publisher: Example Lines
kind: primary
url: "https://ferry.example/book_(2024)/[1]?a=*b*&copy;=\`c\`"
date: 2024-05-01
`,
  });

  const artifacts = await artifactsOf(markdownTarget, { ...scene, dataset });

  const urls = artifacts
    .flatMap(({ content }) => nodesOf(parseMarkdown(content), "link"))
    .flatMap(({ url = "" }) => (url.includes("book_") ? decodeURIComponent(url) : []));
  expect(urls.length).toBeGreaterThan(20);
  expect(new Set(urls)).toEqual(new Set(["https://ferry.example/book_(2024)/[1]?a=*b*&copy;=`c`"]));
});

const plainPages = artifactsOf(markdownTarget, scene).then(
  (artifacts) => new Map(artifacts.map(({ content, path }) => [path, content])),
);

/** What is more than text: marks by their kind, but for the comments and spans that keep readers from finding more. */
function marksIn(tree: MarkdownNode): Readonly<Record<string, number>> {
  const kinds = ["code", "delete", "emphasis", "html", "image", "inlineCode", "link", "strong", "tableCell"];
  return Object.fromEntries(
    kinds.map((kind) => [kind, nodesOf(tree, kind).filter(({ value }) => !isGuard(value)).length]),
  );
}

/** The text of each paragraph, heading, cell or drawing. */
function linesOf(node: MarkdownNode): readonly string[] {
  const leaf = ["code", "heading", "paragraph", "tableCell"].includes(node.type);
  return leaf ? [textOf(node)] : (node.children ?? []).flatMap(linesOf);
}

function textOf({ children, type, value = "" }: MarkdownNode): string {
  if (type === "code") return value.replaceAll(/#(\d+);/g, (_, point) => String.fromCharCode(Number(point)));
  if (children !== undefined) return children.map(textOf).join("");
  return type === "html" && isGuard(value) ? "" : value;
}

function isGuard(value = ""): boolean {
  return /^<!-- -->$|^<\/?span>$/.test(value);
}

function leadsSomewhere(
  pages: ReadonlyMap<string, string>,
  { path, url }: { readonly path: string; readonly url: string },
): boolean {
  if (url.startsWith("https://")) return true;
  const [target = "", anchor] = url.split("#");
  const page = pages.get(target === "" ? path : posix.join(posix.dirname(path), target));
  return page !== undefined && (anchor === undefined || page.includes(`<a id="${anchor}"></a>`));
}

function nodesOf(node: MarkdownNode, type: string): readonly MarkdownNode[] {
  const below = (node.children ?? []).flatMap((child) => nodesOf(child, type));
  return node.type === type ? [node, ...below] : below;
}
