import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { temporaryFolder } from "@stackmatrix/core/testing";
import { describe, expect, test } from "vitest";
import { runChild, runIn } from "./helpers/run-cli.ts";
import { edit, twoServices } from "./helpers/scene.ts";

/** The small project with a second sheet, which shows no cell, in one language. */
function twoSheets(pdf = "{ dir: out/pdf }"): string {
  const root = twoServices();
  const second = "title: { en: Layers }\nsubtitle: { en: From the top down. }\nblocks:\n  - block: layers\n";
  writeFileSync(join(root, "data/sheets/layers.yaml"), second);
  edit(root, "stackmatrix.yaml", (text) =>
    text.replace("pdf: { dir: out/pdf }", `pdf: ${pdf}`).replace(/^locales:.*$/m, "locales: [en]"),
  );
  return root;
}

function addTheme(root: string, css: string): void {
  mkdirSync(join(root, "look"));
  writeFileSync(join(root, "look/theme.css"), css);
  writeFileSync(join(root, "look/theme.yaml"), "name: Look\nlicence: MIT\ndescription: For tests.\n");
}

const print = ["render", "--only", "pdf", "--format", "json"];

async function written(root: string, args: readonly string[] = print): Promise<readonly string[]> {
  const run = await runIn(root, args);
  expect(run).toMatchObject({ code: 0, err: "" });
  return JSON.parse(run.out)
    .written.filter((path: string) => path.endsWith(".pdf"))
    .toSorted();
}

test("A changed cell prints again only the sheets that show it", async () => {
  const root = twoSheets();

  const first = await written(root);
  edit(root, "data/capabilities/tugs.yaml", (text) => text.replace("support: add-on", "support: partial"));
  const second = await written(root);

  expect(first).toEqual(["out/pdf/en/harbours.pdf", "out/pdf/en/layers.pdf"]);
  expect(second).toEqual(["out/pdf/en/harbours.pdf"]);
});

test("An error in files that people own leaves them as they are, and the sheets are printed beside it", async () => {
  const root = twoServices();
  edit(root, "README.md", (text) => text.replace(/^<!-- stackmatrix:end.*$/gm, ""));
  const readme = readFileSync(join(root, "README.md"), "utf8");

  const run = await runIn(root, ["render"]);

  expect(run.code).toBe(1);
  expect(run.err).toContain("docs/missing-end");
  expect(readFileSync(join(root, "README.md"), "utf8")).toBe(readme);
  expect(existsSync(join(root, "out/pdf/en/harbours.pdf"))).toBe(true);
});

test("Sheets come out the same from several browsers as from one", async () => {
  const root = twoServices();
  const sheet = readFileSync(join(root, "data/sheets/harbours.yaml"), "utf8");
  // Enough for every browser to be worth its start, on several papers.
  for (const [index, size] of ["A3", "A4", "A4", "Letter"].entries()) {
    writeFileSync(join(root, `data/sheets/more-${index}.yaml`), `${sheet}size: ${size}\n`);
  }
  const all = await written(root);

  const chosen = ["out/pdf/en/more-1.pdf", "out/pdf/zh-CN/harbours.pdf", "out/pdf/zh-TW/more-0.pdf"];
  for (const path of chosen) {
    const together = readFileSync(join(root, path), "latin1");
    rmSync(join(root, path));
    expect(await written(root)).toEqual([path]);
    expect(readFileSync(join(root, path), "latin1")).toBe(together);
  }

  expect(all.length).toBe(15);
});

test("No file of a project is run as a program", async () => {
  const root = twoServices();
  const program = 'require("node:fs").writeFileSync("ran", ""); module.exports = {};';
  const names = [".puppeteerrc.cjs", ".puppeteerrc.js", "puppeteer.config.cjs", "puppeteer.config.js"];
  for (const name of names) writeFileSync(join(root, name), program);

  const { code, err } = await runChild(root, ["render"]);

  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(existsSync(join(root, "ran"))).toBe(false);
});

describe("profiles", () => {
  test("of the configuration each have files of their own", async () => {
    const root = twoSheets("{ dir: out/pdf, profiles: [color, mono, screen] }");

    await written(root);
    const files = readdirSync(join(root, "out/pdf/en")).filter((file) => file.startsWith("layers"));

    expect(files.toSorted()).toEqual([
      "layers.html",
      "layers.mono.html",
      "layers.mono.pdf",
      "layers.pdf",
      "layers.screen.html",
      "layers.screen.pdf",
    ]);
  });

  test("leave their files behind when the configuration no longer names them: they are removed", async () => {
    const root = twoSheets("{ dir: out/pdf, profiles: [color, mono] }");
    await written(root);

    edit(root, "stackmatrix.yaml", (text) => text.replace(", profiles: [color, mono]", ""));
    const again = await written(root);

    expect(again).toEqual([]);
    expect(readdirSync(join(root, "out/pdf/en")).toSorted()).toEqual([
      "harbours.html",
      "harbours.pdf",
      "layers.html",
      "layers.pdf",
    ]);
  });

  test("can be chosen at the command line, and others are left alone", async () => {
    const root = twoSheets("{ dir: out/pdf, profiles: [color, mono] }");
    const out = temporaryFolder();

    const mono = await written(root, [...print, "--profile", "mono"]);
    const screen = await written(root, [...print, "--profile", "screen", "--out", out]);
    const refused = await runIn(root, ["render", "--profile", "screen"]);
    const unknown = await runIn(root, ["render", "--profile", "sepia"]);

    expect(mono).toEqual(["out/pdf/en/harbours.mono.pdf", "out/pdf/en/layers.mono.pdf"]);
    expect(screen).toEqual(["out/pdf/en/harbours.screen.pdf", "out/pdf/en/layers.screen.pdf"]);
    expect(existsSync(join(root, "out/pdf/en/layers.screen.pdf"))).toBe(false);
    expect(refused).toMatchObject({ code: 2, out: "" });
    expect(refused.err).toContain('The project prints no "screen"');
    expect(unknown).toMatchObject({ code: 2, out: "" });
    expect(unknown.err).toContain("color, mono, screen");
  });
});

describe("themes", () => {
  test("of the project change what is printed, and only when they change", async () => {
    const root = twoSheets("{ dir: out/pdf, theme: look }");
    addTheme(root, ":root { --ink: #402000; }\n");

    await written(root);
    const style = readFileSync(join(root, "out/pdf/assets/sheet.css"), "utf8");
    const again = await runIn(root, ["render", "--only", "pdf"]);
    edit(root, "look/theme.css", (text) => text.replace("#402000", "#204000"));
    const changed = await written(root);

    expect(style).toContain("--ink: #402000;");
    expect(again.out).toMatch(/^Nothing to do/);
    expect(changed).toEqual(["out/pdf/en/harbours.pdf", "out/pdf/en/layers.pdf"]);
  });

  test("that hold more than values are refused at their place, and nothing is written", async () => {
    const root = twoSheets("{ dir: out/pdf, theme: look }");
    addTheme(
      root,
      ":root {\n  --ink: url(https://example.com/ink);\n}\n@import url(https://example.com/);\n",
    );

    const run = await runIn(root, ["render", "--only", "pdf"]);

    expect(run).toMatchObject({ code: 1, out: "" });
    expect(run.err).toContain("look/theme.css:2:10  error  theme/invalid-value");
    expect(run.err).toContain("look/theme.css:4:1  error  theme/not-read");
    expect(existsSync(join(root, "out"))).toBe(false);
  });

  test("that come with the tool are named", async () => {
    const root = twoSheets("{ dir: out/pdf, theme: sand }");

    await written(root);

    expect(readFileSync(join(root, "out/pdf/assets/sheet.css"), "utf8")).toContain("--paper: #fbf6ea;");
  });
});

test("The fonts beside the sheets have their licences with them", async () => {
  const root = twoSheets();

  await written(root);
  const files = readdirSync(join(root, "out/pdf/assets/fonts"));
  const licences = files.filter((file) => file.endsWith("-OFL.txt"));

  expect(licences.toSorted()).toEqual([
    "inter-OFL.txt",
    "inter-ui-OFL.txt",
    "noto-sans-math-OFL.txt",
    "noto-sans-sc-OFL.txt",
    "noto-sans-tc-OFL.txt",
  ]);
  for (const file of files.filter((name) => name.endsWith(".woff2"))) {
    expect(licences.some((licence) => file.toLowerCase().startsWith(licence.replace("-OFL.txt", "")))).toBe(
      true,
    );
  }
  for (const licence of licences) {
    const text = readFileSync(join(root, "out/pdf/assets/fonts", licence), "utf8");
    expect(text).toContain("SIL OPEN FONT LICENSE Version 1.1");
  }
});
