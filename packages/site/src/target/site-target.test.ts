import { posix } from "node:path";
import { artifactsOf, smallDataset, testTarget, withEachText } from "@stackmatrix/core/testing";
import { expect, test } from "vitest";
import { type PageElement, readPage } from "../testing/read-page.ts";
import { siteTarget } from "./site-target.ts";

const scene = { dataset: smallDataset(), options: { dir: "site" } };
const made = artifactsOf(siteTarget, scene);

testTarget(siteTarget, scene);

test("siteTarget writes pages without a fault in their markup", async () => {
  for (const { content, path } of await pages()) expect(readPage(content).faults, path).toEqual([]);
});

test("siteTarget writes no link that leads nowhere, whatever the path that the site is served under", async () => {
  const files = new Set((await made).map(({ path }) => path));
  const idsOf = new Map((await pages()).map(({ content, path }) => [path, idsIn(content)]));
  const links = (await pages()).flatMap(({ content, path }) =>
    readPage(content)
      .elements.flatMap(addressesIn)
      .map((address) => ({ path, address })),
  );

  const broken = links.filter(({ address, path }) => {
    const [file = "", anchor] = address.split("#");
    const there = file === "" ? path : posix.join(posix.dirname(path), file);
    return !files.has(there) || (anchor !== undefined && !idsOf.get(there)?.includes(anchor));
  });

  expect(links.length).toBeGreaterThan(1000);
  expect(broken).toEqual([]);
});

test("siteTarget gives each page one title, one main part, a language, and no id twice", async () => {
  for (const { content, locale, path } of await pages()) {
    const { elements } = readPage(content);
    const count = (name: string) => elements.filter((element) => element.name === name).length;
    expect([count("h1"), count("main"), count("title")], path).toEqual([1, 1, 1]);
    const [root] = elements;
    expect(root?.attributes.lang, path).toBe(locale === "zh-TW" ? "zh-Hant-TW" : "en");
    expect(new Set(idsIn(content)).size, path).toBe(idsIn(content).length);
  }
});

test("siteTarget leads from each mark to its source and back", async () => {
  let marks = 0;
  for (const { content, path } of await pages()) {
    const links = readPage(content).elements.filter(({ name }) => name === "a");
    const marked = links.filter(({ attributes: { id } }) => id?.startsWith("_ref-"));
    const back = links.flatMap(({ attributes: { class: kind, href = "" } }) =>
      kind === "back" ? [href] : [],
    );
    marks += marked.length;
    expect(back, path).toHaveLength(new Set(back).size);
    for (const { attributes } of marked.filter(({ attributes: { id } }) => id?.endsWith("-1")))
      expect(back, path).toContain(`#${attributes.id}`);
  }
  expect(marks).toBeGreaterThan(50);
});

test("siteTarget writes tables whose heads say what they are the heads of, under a caption", async () => {
  for (const { content, path } of await pages()) {
    const { elements } = readPage(content);
    const heads = elements.filter(({ name }) => name === "th");
    const count = (tag: string) => elements.filter(({ name }) => name === tag).length;
    expect(
      heads.filter(({ attributes: { scope } }) => scope === undefined),
      path,
    ).toEqual([]);
    expect(count("caption"), path).toBe(count("table"));
  }
});

test("siteTarget shows every text that looks like markup as text, and follows no address but those of the web", async () => {
  const markup = `"><script src=x></script><b onclick='y'>&amp;</textarea>`;
  const dataset = withEachText(smallDataset(), (text) => `${text}${markup}`);
  const plain = new Map((await pages()).map(({ content, path }) => [path, namesIn(content)]));

  for (const { content, path } of (await artifactsOf(siteTarget, { ...scene, dataset })).filter(isPage)) {
    expect(namesIn(content), path).toEqual(plain.get(path));
    expect(readPage(content).elements.flatMap(handlersIn), path).toEqual([]);
  }
});

test("siteTarget writes neither scripts nor styles into pages, and lets them load nothing from elsewhere", async () => {
  for (const { content, path } of await pages()) {
    const { elements } = readPage(content);
    const inline = elements.filter(
      ({ name, text }) => name === "style" || (name === "script" && text !== ""),
    );
    const policy = elements.find(({ attributes }) => attributes["http-equiv"] === "Content-Security-Policy");
    const loaded = elements.flatMap(({ attributes: { href, src }, name }) =>
      name === "link" || src !== undefined ? [src ?? href ?? ""] : [],
    );
    expect(inline, path).toEqual([]);
    expect(policy?.attributes.content, path).toMatch(/^default-src 'none'; (?!.*unsafe)/);
    expect(
      loaded.filter((address) => address.includes(":")),
      path,
    ).toEqual([]);
  }
});

test("siteTarget tells search engines of all pages where the project says where it is read, and only there", async () => {
  const dataset = smallDataset();
  const info = { ...dataset.info, homepage: "https://ferries.example/guide" };
  const artifacts = await artifactsOf(siteTarget, { ...scene, dataset: { ...dataset, info } });
  const of = (name: string) => artifacts.find(({ path }) => path === name)?.content ?? "";

  expect((await made).some(({ path }) => path === "sitemap.xml")).toBe(false);
  expect(of("sitemap.xml")).toContain("<loc>https://ferries.example/guide/en/services/ferry.html</loc>");
  expect(of("zh-TW/services/ferry.html")).toContain(
    '<link rel="canonical" href="https://ferries.example/guide/zh-TW/services/ferry.html">',
  );
  expect(of("index.html")).toContain(
    '<link rel="canonical" href="https://ferries.example/guide/en/index.html">',
  );
  expect(of("404.html")).toContain('href="/guide/assets/site.css"');
});

test("siteTarget leads from the old address of an entity to the one that it lives on at", async () => {
  const dataset = smallDataset();
  const services = new Map([["old-ferry", "ferry"]]);
  const moved = { ...dataset, moved: { ...dataset.moved, services } };
  const artifacts = await artifactsOf(siteTarget, { ...scene, dataset: moved });

  const page = artifacts.find(({ path }) => path === "en/services/old-ferry.html")?.content;
  expect(page).toContain('http-equiv="refresh" content="0; url=ferry.html"');
});

type MadeArtifact = Awaited<typeof made>[number];

async function pages(): Promise<readonly MadeArtifact[]> {
  return (await made).filter(isPage);
}

function isPage({ path }: MadeArtifact): boolean {
  return path.endsWith(".html");
}

function idsIn(content: string): readonly string[] {
  return readPage(content).elements.flatMap(({ attributes: { id } }) => id ?? []);
}

function namesIn(content: string): readonly string[] {
  return readPage(content).elements.map(({ name }) => name);
}

function handlersIn({ attributes }: PageElement): readonly string[] {
  const { href = "" } = attributes;
  const odd = /^(?!https?:|mailto:)[a-z]+:/i.test(href) ? [href] : [];
  return [...odd, ...Object.keys(attributes).filter((name) => name.startsWith("on") || name === "style")];
}

/** The addresses of files of the site that an element leads to or loads. */
function addressesIn({ attributes, name }: PageElement): readonly string[] {
  const { action, href, src } = attributes;
  const source = attributes["data-source"];
  const isCanonical = name === "link" && attributes.rel === "canonical";
  const addresses = [action, isCanonical ? undefined : href, src, source];
  return addresses.flatMap((address) => (address === undefined || /^https?:/.test(address) ? [] : [address]));
}
