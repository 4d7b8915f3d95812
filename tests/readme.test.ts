import { cpSync, existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { listFiles } from "@stackmatrix/core/node";
import type { Locale } from "@stackmatrix/core/schema";
import { temporaryFolder } from "@stackmatrix/core/testing";
import { words } from "@stackmatrix/view";
import { describe, expect, test } from "vitest";
import { type Run, runIn } from "./helpers/run-cli.ts";
import { edit } from "./helpers/scene.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

describe("README.md", () => {
  test("begins a comparison of one's own by two commands", async () => {
    const checkout = join(temporaryFolder({ "checkout/package.json": "{}" }), "checkout");
    const readme = readFileSync(join(root, "README.md"), "utf8");
    const commands = /You have a table of your own\?.*?```sh\n(.*?)```/s
      .exec(readme)?.[1]
      ?.trimEnd()
      .split("\n");

    const runs: Run[] = [];
    for (const command of commands ?? []) {
      const [, args = ""] = /^npx -y pnpm@12 -s stackmatrix (.*)$/.exec(command) ?? [];
      runs.push(await runIn(checkout, args.split(" ")));
    }

    expect(runs.map(({ code }) => code)).toEqual([0, 0]);
    expect(readFileSync(join(checkout, "../comparison/README.md"), "utf8")).toMatch(/^\|.*PNG.*\|$/m);
  });

  test("says which files follow when one cell changes", { timeout: 120_000 }, async () => {
    const copy = unprintedCopy();
    await runIn(copy, ["render"]);
    edit(copy, "data/capabilities/load-balancing.yaml", (text) =>
      text.replace("support: add-on", "support: partial"),
    );

    const { out } = await runIn(copy, ["render", "--format", "json"]);

    const { written }: { written: string[] } = JSON.parse(out);
    const matrices = ["matrices/deployment-stack", "matrices/full-matrix"];
    const pages = ["capabilities/load-balancing", "services/docker", ...matrices];
    const inEachLanguage = (path: (locale: string) => string) => ["en", "zh-TW", "zh-CN"].map(path);
    const inThePackage = (name: string) =>
      ["", "en/", "zh-TW/", "zh-CN/"].map((part) => `data/dist/${part}${name}.json`);
    expect(written.sort()).toEqual(
      [
        ...pages.flatMap((page) => inEachLanguage((locale) => `docs/stack/${locale}/${page}.md`)),
        ...pages.flatMap((page) => inEachLanguage((locale) => `dist/api/v1/${locale}/${page}.json`)),
        ...pages.flatMap((page) => inEachLanguage((locale) => `dist/api/v1/${locale}/${page}.md`)),
        ...matrices.flatMap((page) => inEachLanguage((locale) => `dist/api/v1/${locale}/${page}.csv`)),
        ...["cells.csv", "cells/docker.json"].flatMap((name) =>
          inEachLanguage((locale) => `dist/api/v1/${locale}/${name}`),
        ),
        ...["about", "cells", "cells/docker", "data"].map((name) => `dist/api/v1/${name}.json`),
        "dist/api/v1/capabilities/load-balancing.json",
        ...[...pages, "index"].flatMap((page) =>
          inEachLanguage((locale) => `dist/site/${locale}/${page}.html`),
        ),
        ...["dist/site/index.html", "dist/site/downloads/data.json"],
        ...matrices.flatMap((page) => inEachLanguage((locale) => `dist/site/${locale}/data/${page}.json`)),
        ...["json", "md", "csv"].flatMap((form) =>
          matrices.flatMap((page) =>
            inEachLanguage((locale) => `dist/site/${locale}/downloads/${page}.${form}`),
          ),
        ),
        ...inEachLanguage((locale) => `dist/site/${locale}/downloads/cells.csv`),
        "dist/api/v1/services/docker.json",
        ...["about", "capabilities", "data", "services"].flatMap(inThePackage),
        ...["capabilities/load-balancing", "services/docker"].flatMap(inThePackage),
        ...matrices
          .concat("matrices")
          .flatMap((page) => inEachLanguage((locale) => `data/dist/${locale}/${page}.json`)),
      ].sort(),
    );
  });

  test("shows what is said when a cell contradicts a guide", async () => {
    const copy = unprintedCopy();
    edit(copy, "data/capabilities/service-discovery.yaml", (text) =>
      text.replace("support: partial", "support: full"),
    );

    const { code, err } = await runIn(copy, ["render"]);

    const [, shown] = /```text\n(.*?)```/s.exec(readFileSync(join(root, "README.md"), "utf8")) ?? [];
    expect(code).toBe(1);
    expect(withoutPlaces(err)).toContain(withoutPlaces(shown));
  });
});

/** Lines and columns move with every edit of the data, and the README need not follow. */
function withoutPlaces(report = ""): string {
  return report.replaceAll(/:\d+:\d+/g, "");
}

test.each(documents())("every link of %s leads to a file", (document) => {
  const text = readFileSync(join(root, document), "utf8").replaceAll(/```.*?```/gs, "");

  const targets = [...text.matchAll(/\]\((?!https:|#)([^)#\s]+)/g)].map(([, target = ""]) => target);
  const broken = targets.filter((target) => !existsSync(join(root, dirname(document), target)));

  expect(broken).toEqual([]);
});

test("the glossary gives the Chinese words that readers see", () => {
  const text = readFileSync(join(root, "docs/glossary.md"), "utf8");

  const rows = text.split("\n").map((line) => line.split("|").map((cell) => cell.trim()));
  const chinese = rows.map((cells) => cells.slice(-3, -1)).filter(([word = ""]) => /\p{sc=Han}/u.test(word));
  const seen = { "zh-TW": wordsOf("zh-TW"), "zh-CN": wordsOf("zh-CN") };
  const unseen = chinese.filter(
    ([traditional = "", simplified = ""]) =>
      traditional !== "繁體中文" && !(seen["zh-TW"].has(traditional) && seen["zh-CN"].has(simplified)),
  );

  expect(chinese.length).toBeGreaterThan(30);
  expect(unseen).toEqual([]);
});

/** What readers of a language see in every page. */
function wordsOf(locale: Locale): ReadonlySet<string> {
  const { asOf, checkedOn, seenOn } = words[locale].phrase;
  return new Set([
    ...wordsIn(words[locale]),
    ...[asOf, checkedOn, seenOn].map((phrase) => phrase("").trim()),
  ]);
}

/** Every text that stands by itself, at any depth. */
function wordsIn(value: unknown): ReadonlySet<string> {
  if (typeof value === "string") return new Set([value]);
  if (typeof value !== "object" || value === null) return new Set();
  return new Set(Object.values(value).flatMap((part) => [...wordsIn(part)]));
}

/** What people write about the project, by path. */
function documents(): readonly string[] {
  const pages = ["docs", "docs/decisions", "docs/guide", "tests/bench"].flatMap((folder) =>
    listFiles(root, folder).filter((path) => path.endsWith(".md") && dirname(path) === folder),
  );
  const examples = listFiles(root, "examples").filter((path) => path.endsWith("/README.md"));
  return ["README.md", "CONTRIBUTING.md", "AGENTS.md", "data/README.md", ...examples, ...pages];
}

/** The project of this repository without the target that needs a browser. */
function unprintedCopy(): string {
  const copy = temporaryFolder();
  for (const path of ["stackmatrix.yaml", "README.md", "docs/coverage.md", "data"]) {
    cpSync(join(root, path), join(copy, path), {
      recursive: true,
      filter: (source) => !/node_modules|dist$/.test(source),
    });
  }
  edit(copy, "stackmatrix.yaml", (text) => text.replace(/^ {2}pdf:.*\n/m, ""));
  return copy;
}
