import { readFileSync } from "node:fs";
import { join } from "node:path";
import { loadDataset } from "@stackmatrix/core";
import { listFiles, readSourceFiles } from "@stackmatrix/core/node";
import { sheetDocuments } from "@stackmatrix/sheets";
import { describe, expect, test } from "vitest";
import { runIn } from "./helpers/run-cli.ts";
import { edit, snapshotOf, twoServicesUnprinted } from "./helpers/scene.ts";

const url = "https://harbours.example/guide";

/** The small project as one that is read on the web, with options for its pages and its blocks. */
function onWeb({ more = "", site = true } = {}): string {
  const root = twoServicesUnprinted();
  edit(root, "stackmatrix.yaml", (text) =>
    text
      .replace("targets:\n", `url: ${url}\ntargets:\n${site ? "  site: { dir: out/site }\n" : ""}`)
      .replace("committed: true }\n  docs: {", `committed: true${more} }\n  docs: {`)
      .replace("files: [README.md],", `files: [README.md],${more && `${more.slice(1)},`}`),
  );
  return root;
}

describe("A project that is read on the web", () => {
  test("leads from Markdown to pages of its site that are there", async () => {
    const root = onWeb();

    expect(await runIn(root, ["render"])).toMatchObject({ code: 0 });

    const files = listFiles(root, "docs").filter((path) => path.endsWith(".md"));
    const addresses = ["README.md", ...files].flatMap((path) => {
      const found = addressesIn(readFileSync(join(root, path), "utf8"));
      // The first page names the address of the whole besides.
      expect(found.length, path).toBeGreaterThanOrEqual(1);
      return found;
    });
    for (const address of new Set(addresses)) {
      const [path = ""] = address.slice(`${url}/`.length).split("#");
      expect(() => readFileSync(join(root, "out/site", path || "index.html"))).not.toThrow();
    }
    expect(readFileSync(join(root, "README.md"), "utf8")).toMatch(
      /\n\[Compare on the web\]\(.*\)\n\n<!-- stackmatrix:end/,
    );
    expect(await runIn(root, ["render", "--check"])).toMatchObject({ code: 0 });
  });

  test("leads from sheets to pages of its site that are there", async () => {
    const root = onWeb();
    await runIn(root, ["render", "--only", "site"]);
    const { files } = readSourceFiles(root, "data");
    const outcome = loadDataset(files, {
      root: "data",
      locales: ["en", "zh-TW", "zh-CN"],
      staleAfterDays: 1095,
      info: { homepage: url },
    });
    if (!outcome.ok) throw new Error("The fixture is wrong");

    const pages = sheetDocuments(outcome.value, outcome.value.locales, { hasSite: true }).map(({ body }) => {
      const [, address = ""] = /<a class="web" href="([^"]*)"/.exec(body) ?? [];
      return readFileSync(join(root, "out/site", address.slice(`${url}/`.length)), "utf8");
    });

    expect(pages).toHaveLength(3);
    expect(pages.map((page) => /<html lang="([^"]*)"/.exec(page)?.[1])).toEqual([
      "en",
      "zh-Hant-TW",
      "zh-Hans-CN",
    ]);
  });

  test("leads nowhere where it has no site, or does not want to", async () => {
    const [plain, unwanted, siteless] = [
      onWeb({ site: false }),
      onWeb({ more: ", web: false" }),
      onWeb({ site: false }),
    ];
    edit(plain, "stackmatrix.yaml", (text) => text.replace(/^url: .*\n/m, ""));
    for (const root of [plain, unwanted, siteless]) await runIn(root, ["render"]);

    const [expected = {}, ...others] = [plain, unwanted, siteless].map(markdownIn);

    expect(Object.keys(expected).length).toBeGreaterThan(20);
    for (const markdown of others) expect(markdown).toEqual(expected);
  });
});

/** The Markdown of a project, but for the first pages, which name the address of the project. */
function markdownIn(root: string): Readonly<Record<string, string>> {
  const entries = Object.entries(snapshotOf(root)).filter(
    ([path]) => path.endsWith(".md") && !path.endsWith("index.md"),
  );
  return Object.fromEntries(entries.filter(([path]) => !path.startsWith("out/")));
}

function addressesIn(text: string): readonly string[] {
  return Array.from(
    text.matchAll(/\((https:\/\/harbours\.example\/[^)]*)\)/g),
    ([, address = ""]) => address,
  );
}
