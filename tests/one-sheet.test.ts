import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runIn } from "./helpers/run-cli.ts";
import { edit, twoServices } from "./helpers/scene.ts";

/** The small project with two more sheets, in two languages. */
function threeSheets(): string {
  const root = twoServices();
  for (const name of ["above", "below"]) {
    const text = `title: { en: Layers ${name} }\nsubtitle: { en: From the top down. }\nblocks:\n  - block: layers\n`;
    writeFileSync(join(root, `data/sheets/${name}.yaml`), text);
  }
  edit(root, "stackmatrix.yaml", (text) => text.replace(/^locales:.*$/m, "locales: [en]"));
  return root;
}

async function written(root: string, ...args: readonly string[]): Promise<readonly string[]> {
  const run = await runIn(root, ["render", ...args, "--format", "json"]);
  expect(run).toMatchObject({ code: 0, err: "" });
  return JSON.parse(run.out).written;
}

test("render --sheet makes the sheets that it names, and leaves all else as it is", async () => {
  const root = threeSheets();
  await written(root, "--only", "pdf,markdown");
  const before = readFileSync(join(root, "out/pdf/en/below.html"));
  const page = statSync(join(root, "out/pdf/en/harbours.pdf")).mtimeMs;
  edit(root, "data/layers/harbour.yaml", (text) => text.replace("Holds ships", "Keeps ships"));

  const files = await written(root, "--sheet", "above", "--sheet", "above");

  expect(files.filter((path) => !path.includes("/assets/")).toSorted()).toEqual([
    "out/pdf/en/above.html",
    "out/pdf/en/above.pdf",
  ]);
  expect(readFileSync(join(root, "out/pdf/en/below.html"))).toEqual(before);
  expect(statSync(join(root, "out/pdf/en/harbours.pdf")).mtimeMs).toBe(page);
  expect(readdirSync(join(root, "out/pdf/en")).filter((file) => file.endsWith(".pdf"))).toHaveLength(3);
});

test("render --sheet says which sheets there are where it names none of them, and writes nothing", async () => {
  const root = threeSheets();

  const run = await runIn(root, ["render", "--sheet", "above,harbour", "--out", join(root, "elsewhere")]);

  expect(run).toMatchObject({ code: 2, out: "" });
  expect(run.err).toContain('No sheet has the id "harbour"; there are above, below, harbours');
  expect(readdirSync(root)).not.toContain("elsewhere");
});

test("render --sheet does not go with a list of targets that leaves sheets out", async () => {
  const run = await runIn(threeSheets(), ["render", "--only", "markdown", "--sheet", "above"]);

  expect(run).toMatchObject({ code: 2, out: "" });
  expect(run.err).toContain('--sheet is for the target "pdf", which --only leaves out');
});

test("render names sheets before the fonts that they are set in", async () => {
  const run = await runIn(threeSheets(), ["render", "--only", "pdf"]);

  const [, ...paths] = run.out.trimEnd().split("\n");
  expect(paths.slice(0, 3).every((path) => path.endsWith(".pdf"))).toBe(true);
  expect(paths.findLastIndex((path) => path.includes("/en/"))).toBeLessThan(
    paths.findIndex((path) => path.includes("assets/fonts")),
  );
});
