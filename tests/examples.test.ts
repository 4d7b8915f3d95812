import { cpSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { targets } from "@stackmatrix/cli";
import { listFiles } from "@stackmatrix/core/node";
import { artifactsOf, temporaryFolder } from "@stackmatrix/core/testing";
import { loadProject } from "@stackmatrix/engine";
import { sheetsTarget } from "@stackmatrix/sheets";
import { describe, expect, test } from "vitest";
import { holesInHtml } from "./helpers/holes-in-html.ts";
import { holesInMarkdown } from "./helpers/holes-in-markdown.ts";
import { runIn } from "./helpers/run-cli.ts";

const examples = fileURLToPath(new URL("../examples", import.meta.url));

describe.each(readdirSync(examples))("The example %s", (name) => {
  const committed = join(examples, name);

  test("is valid, without a warning", async () => {
    expect(await runIn(committed, ["validate"])).toMatchObject({ code: 0, err: "" });
  });

  test("is committed as its data renders it", async () => {
    expect(await runIn(committed, ["render", "--check"])).toMatchObject({ code: 0, err: "" });
  });

  test("renders a copy, with every target that needs no browser and no hole in a page", async () => {
    const copy = temporaryFolder();
    cpSync(committed, copy, {
      recursive: true,
      filter: (path) => !/[\\/](?:docs|dist|\.stackmatrix)$/.test(path),
    });

    const rendered = await runIn(copy, ["render", "--only", "markdown,docs,api,package"]);

    expect(rendered).toMatchObject({ code: 0, err: "" });
    const pages = listFiles(copy, "docs");
    expect(pages.length).toBeGreaterThan(0);
    for (const path of pages) {
      const page = readFileSync(join(copy, path), "utf8");
      expect.soft(holesInMarkdown(page), path).toEqual([]);
      expect.soft(page, path).toBe(readFileSync(join(committed, path), "utf8"));
    }
  });

  test("has sheets without holes", async () => {
    const { project } = await loadProject(committed, { targets });
    if (!project) throw new Error("The example is not valid");
    const options = { dir: "sheets", profiles: ["color"] } as never;

    const sheets = await artifactsOf(sheetsTarget, { dataset: project.dataset, options });

    const pages = sheets.filter(({ path }) => path.endsWith(".html"));
    expect(pages).not.toEqual([]);
    for (const { content, path } of pages) expect.soft(holesInHtml(content), path).toEqual([]);
  });
});
