import { execFileSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { listFiles } from "@stackmatrix/core/node";
import { temporaryFolder } from "@stackmatrix/core/testing";
import { describe, expect, test } from "vitest";
import { runChild, runIn } from "./helpers/run-cli.ts";
import { edit, leftOverIn, snapshotOf, twoServices, twoServicesUnprinted } from "./helpers/scene.ts";

const golden = fileURLToPath(new URL("golden/two-services", import.meta.url));

/** What is worth reading in a review: not fonts, not styles, not what all projects have alike or what repeats others. */
const isGolden = (path: string) =>
  /^(?:README|docs|out)/.test(path) &&
  /\.(?:md|html|json|js|ts)$/.test(path) &&
  !/\/schema\/|(?:openapi|data|search)\.json$/.test(path) &&
  (!path.startsWith("out/package/") || inPackage.test(path));

/** Of a package what a person reads: its papers, its entry, and a service with its modules and types, in all languages and in one. */
const inPackage =
  /^out\/package\/(?:package\.json|README\.md|index\.|services\.|about\.|(?:zh-TW\/)?services\/quay\.|lib\/(?:ids|types|frozen|queries)\.)/;

describe("render", () => {
  test("writes what the golden files show, and nothing else", async () => {
    const root = twoServices();

    const run = await runIn(root, ["render"]);

    const written = Object.entries(snapshotOf(root)).filter(([path]) => isGolden(path));
    expect(run).toMatchObject({ code: 0, err: "" });
    for (const [path, bytes] of written) {
      await expect(Buffer.from(bytes, "latin1").toString("utf8")).toMatchFileSnapshot(join(golden, path));
    }
    const shown = listFiles(golden, ".").map((path) => path.slice(2));
    expect(shown.sort()).toEqual(written.map(([path]) => path).sort());
    expect(existsSync(join(root, "out/pdf/zh-TW/harbours.pdf"))).toBe(true);
  });

  test("gives the same bytes in another folder, and again when forced", async () => {
    const root = twoServicesUnprinted();
    const other = join(temporaryFolder(), "a", "much longer path", "容器");
    mkdirSync(other, { recursive: true });
    for (const path of listFiles(root, ".")) {
      mkdirSync(join(other, path, ".."), { recursive: true });
      writeFileSync(join(other, path), readFileSync(join(root, path)));
    }

    await runIn(root, ["render"]);
    await runIn(other, ["render"]);
    const here = snapshotOf(root);
    const forced = await runIn(root, ["render", "--force"]);

    expect(snapshotOf(other)).toEqual(here);
    expect(forced.out).toMatch(/^Nothing to do: \d+ files are up to date\.\n$/);
    expect(snapshotOf(root)).toEqual(here);
  });

  test("reports wrong data and leaves what is there untouched", async () => {
    const root = twoServicesUnprinted();
    await runIn(root, ["render"]);
    edit(root, "data/capabilities/tugs.yaml", (text) => text.replace("  pier:", "  peer:"));
    const before = snapshotOf(root);

    const run = await runIn(root, ["render"]);

    expect(run).toMatchObject({ code: 1, out: "" });
    expect(run.err).toContain('Did you mean "pier"?');
    expect(snapshotOf(root)).toEqual(before);
  });

  test("reports a broken block in a file that people own, leaves such files as they are, and writes all else", async () => {
    const root = twoServicesUnprinted();
    edit(root, "README.md", (text) => text.replace("matrix=quay-vs-pier", "matrix=quay-vs-peer"));
    const before = snapshotOf(root);

    const run = await runIn(root, ["render"]);

    expect(run.code).toBe(1);
    expect(run.out).toMatch(/^Wrote \d+ files/);
    expect(run.err).toMatch(/^README\.md:5:\d+ {2}error/);
    expect(run.err).toContain("Left as they were: docs.\n");
    expect(snapshotOf(root)).toMatchObject(before);
    expect(existsSync(join(root, "docs/stack/en/index.md"))).toBe(true);
    expect(await runIn(root, ["render"])).toMatchObject({ code: 1, err: run.err });
  });

  test("names a file that the configuration has and the disk has not", async () => {
    const root = twoServicesUnprinted();
    rmSync(join(root, "README.md"));

    const run = await runIn(root, ["render"]);

    expect(run.code).toBe(1);
    expect(run.err).toContain("stackmatrix.yaml:6:19  error  file/missing");
  });

  test.each([
    ["README.md", "file/is-folder", (path: string) => mkdirSync(path)],
    ["README.md", "file/not-regular", (path: string) => execFileSync("mkfifo", [path])],
    ["stackmatrix.yaml", "file/is-folder", (path: string) => mkdirSync(path)],
    ["data", "file/is-file", (path: string) => writeFileSync(path, "")],
    ["data/package.json", "file/is-folder", (path: string) => mkdirSync(path)],
    ["data/sources", "file/is-file", (path: string) => writeFileSync(path, "")],
    ["data/sources", "file/not-regular", (path: string) => symlinkSync("nowhere", path)],
  ])("says what stands in the place of %s: %s", async (path, code, put) => {
    const root = twoServicesUnprinted();
    await runIn(root, ["render"]);
    rmSync(join(root, path), { recursive: true });
    put(join(root, path));

    const run = await runIn(root, ["render"]);

    expect(run.code).toBe(1);
    expect(run.err).toContain(`  error  ${code}\n`);
    expect(run.err).toContain("\n1 error in 1 file\n");
  });

  test("makes the targets of each --only", async () => {
    const root = twoServicesUnprinted();

    const run = await runIn(root, ["render", "--only", "markdown", "--only", "api,docs"]);

    expect(run.code).toBe(0);
    expect(existsSync(join(root, "docs/stack/en/index.md"))).toBe(true);
    expect(existsSync(join(root, "out/api/v1"))).toBe(true);
    expect(existsSync(join(root, "out/package"))).toBe(false);
  });

  test("tells of a file that does not belong there, also where all else is up to date", async () => {
    const root = twoServicesUnprinted();
    await runIn(root, ["render"]);
    writeFileSync(join(root, "data/services/jetty.yml"), "name: { en: Jetty }\n");

    const run = await runIn(root, ["render"]);

    expect(run).toMatchObject({ code: 1, out: "" });
    expect(run.err).toContain("data/services/jetty.yml  error  file/unexpected");
  });

  test("removes the pages of what is gone, and nothing that others wrote", async () => {
    const root = twoServicesUnprinted();
    await runIn(root, ["render"]);
    const page = "docs/stack/en/matrices/quay-vs-pier.md";
    writeFileSync(join(root, "docs/stack/en/matrices/notes.md"), "by hand");
    writeFileSync(join(root, "docs/stack/zh-TW/matrices/quay-vs-pier.md"), "changed by hand");
    rmSync(join(root, "data/matrices/quay-vs-pier.yaml"));
    edit(root, "data/sheets/harbours.yaml", (text) => text.replace(/^ {2}- \{ block: matrix.*\n/m, ""));
    writeFileSync(
      join(root, "README.md"),
      "<!-- stackmatrix:begin fields=groups -->\n<!-- stackmatrix:end -->\n",
    );

    const before = existsSync(join(root, page));
    const run = await runIn(root, ["render"]);

    expect(run).toMatchObject({ code: 0 });
    expect(before).toBe(true);
    expect(existsSync(join(root, page))).toBe(false);
    expect(existsSync(join(root, "docs/stack/zh-CN/matrices"))).toBe(false);
    expect(readdirSync(join(root, "docs/stack/en/matrices"))).toEqual(["notes.md"]);
    expect(existsSync(join(root, "docs/stack/zh-TW/matrices/quay-vs-pier.md"))).toBe(true);
  });

  test("leaves a file that people own where it is, also when the configuration names it no more", async () => {
    const root = twoServicesUnprinted();
    await runIn(root, ["render"]);
    const before = readFileSync(join(root, "README.md"), "utf8");
    edit(root, "stackmatrix.yaml", (text) => text.replace("files: [README.md]", "files: [GUIDE.md]"));
    writeFileSync(join(root, "GUIDE.md"), before);

    const run = await runIn(root, ["render"]);

    expect(run).toMatchObject({ code: 0, err: "" });
    expect(readFileSync(join(root, "README.md"), "utf8")).toBe(before);
  });

  test("lines columns up where the configuration asks for it", async () => {
    const root = twoServicesUnprinted();
    edit(root, "stackmatrix.yaml", (text) =>
      text.replaceAll("committed: true }", "align: true, committed: true }"),
    );
    edit(root, "stackmatrix.yaml", (text) => text.replace(/(schema:.*)align: true, /, "$1"));

    const run = await runIn(root, ["render"]);
    const rows = ["README.md", "docs/stack/en/matrices/quay-vs-pier.md"].map((path) =>
      readFileSync(join(root, path), "utf8").match(/^\| Vendor .*$/m),
    );

    expect(run).toMatchObject({ code: 0, err: "" });
    expect(rows.map((row) => row?.[0])).toEqual([
      expect.stringMatching(/^\| Vendor {2,}\| Example Works {2,}\| Example & Sons \|$/),
      expect.stringMatching(/^\| Vendor {2,}\| Example Works {2,}\| Example & Sons {2,}\|$/),
    ]);
  });

  test("writes one target when one is asked for", async () => {
    const root = twoServicesUnprinted();

    const run = await runIn(root, ["render", "--only", "api"]);

    expect(run).toMatchObject({ code: 0 });
    expect(readdirSync(join(root, "out"))).toEqual(["api"]);
    expect(existsSync(join(root, "docs"))).toBe(false);
  });

  test("leaves other languages as they are when one is asked for", async () => {
    const root = twoServicesUnprinted();
    await runIn(root, ["render"]);
    edit(root, "data/services/quay.yaml", (text) => text.replaceAll("Example Works", "Example Yards"));

    const run = await runIn(root, ["render", "--only", "markdown", "--locale", "zh-TW"]);
    const page = (locale: string) =>
      readFileSync(join(root, `docs/stack/${locale}/services/quay.md`), "utf8").includes("Example Yards");

    expect(run).toMatchObject({ code: 0 });
    expect(["en", "zh-TW", "zh-CN"].map(page)).toEqual([false, true, false]);
    expect((await runIn(root, ["render", "--only", "markdown"])).out).toMatch(/^Wrote/);
    expect(["en", "zh-TW", "zh-CN"].map(page)).toEqual([true, true, true]);
  });

  test("knows what belongs to a language, also in folders that are called like others", async () => {
    const root = twoServicesUnprinted();
    edit(root, "stackmatrix.yaml", (text) =>
      text
        .replace("dir: docs/stack", "dir: en")
        .replace("dir: out/api", "dir: out/zh-CN")
        .replace("files: [README.md]", "files: [zh-CN/README.md]"),
    );
    mkdirSync(join(root, "zh-CN"));
    renameSync(join(root, "README.md"), join(root, "zh-CN/README.md"));

    const run = await runIn(root, ["render", "--locale", "zh-TW"]);

    expect(run).toMatchObject({ code: 0, err: "" });
    expect(readdirSync(join(root, "en"))).toEqual(["zh-TW"]);
    expect(readdirSync(join(root, "out/zh-CN/v1"))).toEqual(
      expect.arrayContaining(["services.json", "zh-TW"]),
    );
    expect(readdirSync(join(root, "out/zh-CN/v1"))).not.toContain("en");
    expect(readFileSync(join(root, "zh-CN/README.md"), "utf8")).toContain("| Example Works ");
  });

  test("puts everything under another root with --out, and leaves the project as it is", async () => {
    const root = twoServicesUnprinted();
    const out = join(temporaryFolder(), "new");
    const before = snapshotOf(root);

    const run = await runIn(root, ["render", "--out", out]);
    const elsewhere = snapshotOf(out);
    const untouched = snapshotOf(root);
    await runIn(root, ["render"]);
    const here = snapshotOf(root);

    expect(run).toMatchObject({ code: 0 });
    expect(untouched).toEqual(before);
    expect(existsSync(join(out, ".stackmatrix"))).toBe(false);
    expect(elsewhere["README.md"]).toBe(here["README.md"]);
    expect(here).toMatchObject(elsewhere);
    expect(Object.keys(elsewhere)).toContain("docs/stack/en/index.md");
  });

  test("refuses a file as the folder for --out", async () => {
    const root = twoServicesUnprinted();

    const run = await runIn(root, ["render", "--out", "README.md"]);

    const err = `stackmatrix: ${join(root, "README.md")} is a file; --out takes a folder\n`;
    expect(run).toEqual({ code: 2, out: "", err });
  });

  test.runIf(process.platform === "linux")("ends where no folder can be made for --out", async () => {
    const run = await runIn(twoServicesUnprinted(), ["render", "--out", "/proc/sheets/new"]);

    expect(run).toMatchObject({
      code: 3,
      out: "",
      err: "stackmatrix: Cannot write /proc/sheets: no folder can be made there\n",
    });
  });
});

describe("a second render", () => {
  test("writes nothing and says so", async () => {
    const root = twoServicesUnprinted();
    await runIn(root, ["render"]);
    const times = timesOf(root);

    const run = await runIn(root, ["render"]);

    expect(run).toMatchObject({ code: 0, err: "" });
    expect(run.out).toMatch(/^Nothing to do: \d+ files are up to date\.\n$/);
    expect(timesOf(root)).toEqual(times);
  });

  test("removes what a run left that was killed when its last file was in place", async () => {
    const root = twoServicesUnprinted();
    await runIn(root, ["render"]);
    mkdirSync(join(root, ".stackmatrix/staging-999999999-0a1b2c3d"));

    const run = await runIn(root, ["render"]);

    expect(run.out).toMatch(/^Nothing to do: \d+ files are up to date\.\n$/);
    expect(leftOverIn(root)).toEqual([]);
  });

  test("proves it without loading schemas, parsers, templates or a browser", async () => {
    const root = twoServices();
    const log = join(temporaryFolder(), "imports.txt");
    await runIn(root, ["render"]);

    const hook = fileURLToPath(new URL("helpers/log-imports.mjs", import.meta.url));
    const run = await runChild(root, ["render"], { node: ["--import", hook], env: { IMPORT_LOG: log } });

    const imported = readFileSync(log, "utf8");
    expect(run).toMatchObject({ code: 0, err: "" });
    expect(run.out).toMatch(/^Nothing to do/);
    expect(imported).toContain("find-up-to-date");
    expect(imported).not.toMatch(/\/(?:zod|js-yaml|handlebars|puppeteer|puppeteer-core|diff)@/);
  });

  test.each([
    { title: "broken", state: "{ not json" },
    { title: "of another format", state: '{ "format": 0 }' },
    { title: "of the right format with the wrong contents", state: '{ "format": 2, "targets": [] }' },
  ])("does not trust a state that is $title", async ({ state }) => {
    const root = twoServicesUnprinted();
    await runIn(root, ["render"]);
    const before = snapshotOf(root);
    writeFileSync(join(root, ".stackmatrix/state.json"), state);
    writeFileSync(join(root, "docs/stack/en/index.md"), "changed");

    const run = await runIn(root, ["render"]);

    expect(run).toMatchObject({ code: 0, err: "" });
    expect(snapshotOf(root)).toEqual(before);
  });

  test("puts right what was changed or deleted by hand", async () => {
    const root = twoServicesUnprinted();
    await runIn(root, ["render"]);
    const before = snapshotOf(root);
    writeFileSync(join(root, "docs/stack/en/index.md"), "changed");
    rmSync(join(root, "out/api"), { recursive: true });

    await runIn(root, ["render"]);

    expect(snapshotOf(root)).toEqual(before);
  });
});

describe("printing", () => {
  test.each([
    // Which targets there are is read from the configuration, where no run has noted them.
    ["the first run of a project", ["render"], /\/(?:zod|handlebars)@/],
    ["a run for sheets alone", ["render", "--only", "pdf", "--force"], /\/(?:zod|js-yaml|handlebars)@/],
  ])("starts the browser before schemas and templates are loaded, in %s", async (_, args, heavy) => {
    const root = twoServices();
    const log = join(temporaryFolder(), "imports.txt");

    const hook = fileURLToPath(new URL("helpers/log-imports.mjs", import.meta.url));
    const run = await runChild(root, args, { node: ["--import", hook], env: { IMPORT_LOG: log } });

    const [before = "", after] = readFileSync(log, "utf8").split("/puppeteer-core@");
    expect(run).toMatchObject({ code: 0, err: "" });
    expect(after).toBeDefined();
    expect(before).toContain("start-chromium");
    expect(before).not.toMatch(heavy);
  });

  test("is left out for sheets that would come out the same", async () => {
    const root = twoServices();
    const first = await runIn(root, ["render", "--only", "pdf"], { tty: true });
    const before = snapshotOf(root);
    edit(root, "data/sheets/harbours.yaml", (text) => text.replace("一頁看懂港口", "港口一頁通"));

    const second = await runIn(root, ["render", "--only", "pdf"]);

    const changed = Object.entries(snapshotOf(root)).filter(([path, bytes]) => bytes !== before[path]);
    expect(first.err).toContain("Printing 3 sheets");
    expect(first.err).toMatch(/Printed 2\/3 \S+\/harbours/);
    expect(second.out).toContain("printed 1 sheet");
    expect(changed.map(([path]) => path)).toEqual([
      "data/sheets/harbours.yaml",
      "out/pdf/zh-TW/harbours.html",
      "out/pdf/zh-TW/harbours.pdf",
    ]);
  });

  test("is all that fails without a browser", async () => {
    const root = twoServices();

    const run = await runIn(root, ["render"], { env: { PUPPETEER_EXECUTABLE_PATH: "/nowhere/chrome" } });

    expect(run.code).toBe(3);
    expect(run.err).toContain("/nowhere/chrome");
    expect(readdirSync(join(root, "out"))).toEqual(["api", "package"]);
    expect(existsSync(join(root, "docs/stack/en/index.md"))).toBe(true);
  });

  test.each([
    ["a sign", "\u{1f6a2}", "\u{1f6a2}", "U+1F6A2"],
    ["a letter", "\u05d0", "\u05d0", "U+05D0"],
    ["a letter with a mark", "\u0254\u0303", "\u0254\u0303", "U+0254 U+0303"],
    ["a letter with two marks", "e\u0302\u030c", "\u00ea\u030c", "U+00EA U+030C"],
    ["a letter with a mark, as escapes", "\\u0254\\u0303", "\u0254\u0303", "U+0254 U+0303"],
    ["a sign as an escape", "\\U0001F6A2", "\u{1f6a2}", "U+1F6A2"],
  ])(
    "that finds no glyph for %s says where it stands, and leaves the sheets as they were",
    async (_, written, sign, points) => {
      const root = twoServices();
      // What a comment has is not shown.
      edit(root, "data/sheets/harbours.yaml", (text) =>
        `# \u{1f6a2} \u05d0 \u0254\u0303\n${text}`.replace("Two of them.", `"Two of them ${written}."`),
      );

      const run = await runIn(root, ["render"]);

      expect(run.code).toBe(1);
      expect(run.err).toContain("data/sheets/harbours.yaml:3:30  error  sheet/missing-glyph");
      expect(run.err).toContain(`The sheet "en/harbours" shows "${sign}" (${points})`);
      expect(run.err).toContain("Left as they were: pdf.\n");
      expect(readdirSync(join(root, "out"))).toEqual(["api", "package"]);
    },
  );
});

test("A character that no font has is said by validate, with its place, and stops the sheets alone", async () => {
  const root = twoServices();
  edit(root, "data/sheets/harbours.yaml", (text) => text.replace("Two of them.", '"Two of them \u{1f6a2}."'));

  const validated = await runIn(root, ["validate"]);
  const rendered = await runIn(root, ["render", "--only", "markdown,pdf"], {
    env: { PUPPETEER_EXECUTABLE_PATH: "/nowhere/chrome" },
  });

  for (const { code, err } of [validated, rendered]) {
    expect(code).toBe(1);
    expect(err).toContain("data/sheets/harbours.yaml:2:30  error  sheet/missing-glyph");
  }
  expect(rendered.err).toContain("Left as they were: pdf.\n");
  expect(existsSync(join(root, "docs/stack/en/index.md"))).toBe(true);
});

function timesOf(root: string): readonly (readonly [string, number])[] {
  return Object.keys(snapshotOf(root)).map((path) => [path, statSync(join(root, path)).mtimeMs]);
}
