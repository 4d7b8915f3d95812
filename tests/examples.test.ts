import { cpSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { targets } from "@stackmatrix/cli";
import { listFiles } from "@stackmatrix/core/node";
import { artifactsOf, temporaryFolder } from "@stackmatrix/core/testing";
import { loadProject, type Project } from "@stackmatrix/engine";
import { sheetsTarget } from "@stackmatrix/sheets";
import { describe, expect, test } from "vitest";
import { holesInHtml } from "./helpers/holes-in-html.ts";
import { holesInMarkdown } from "./helpers/holes-in-markdown.ts";
import { runIn } from "./helpers/run-cli.ts";

const examples = fileURLToPath(new URL("../examples", import.meta.url));

describe.each(readdirSync(examples))("The example %s", (name) => {
  const committed = join(examples, name);

  test("is valid, and nothing in it is to be warned of but what comes with age", async () => {
    const { diagnostics, project } = await loadProject(committed, { targets });

    expect(diagnostics).toEqual([]);
    expect(project?.dataset.matrices.size).toBeGreaterThan(0);
  });

  test("is committed as its data renders it", async () => {
    expect(await runIn(committed, ["render", "--check"])).toMatchObject({ code: 0 });
  });

  test("renders a copy, with every target that needs no browser and no hole in a page", async () => {
    const copy = temporaryFolder();
    const { config } = await load(committed);
    const unprinted = Object.keys(config.targets).filter((target) => target !== "pdf");
    cpSync(committed, copy, {
      recursive: true,
      filter: (path) => !/[\\/](?:docs|dist|\.stackmatrix)$/.test(path),
    });

    const rendered = await runIn(copy, ["render", "--only", unprinted.join()]);

    expect(rendered).toMatchObject({ code: 0 });
    const pages = listFiles(copy, "docs");
    expect(pages.length).toBeGreaterThan(0);
    for (const path of pages) {
      const page = readFileSync(join(copy, path), "utf8");
      expect.soft(holesInMarkdown(page), path).toEqual([]);
      expect.soft(page, path).toBe(readFileSync(join(committed, path), "utf8"));
    }
  });

  test("has sheets without holes", async () => {
    const { dataset } = await load(committed);
    const options = { dir: "sheets", profiles: ["color"] } as never;

    const sheets = await artifactsOf(sheetsTarget, { dataset, options });

    const pages = sheets.filter(({ path }) => path.endsWith(".html"));
    expect(pages).not.toEqual([]);
    for (const { content, path } of pages) expect.soft(holesInHtml(content), path).toEqual([]);
  });
});

async function load(root: string): Promise<Project> {
  const { project } = await loadProject(root, { targets });
  if (!project) throw new Error("The example is not valid");
  return project;
}
