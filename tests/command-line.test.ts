import {
  appendFileSync,
  chmodSync,
  existsSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { temporaryFolder } from "@stackmatrix/core/testing";
import { describe, expect, test } from "vitest";
import { runChild, runIn, startChild } from "./helpers/run-cli.ts";
import { snapshotOf, twoServices } from "./helpers/scene.ts";

describe("help", () => {
  test.each([
    { file: "stackmatrix", args: ["--help"] },
    { file: "init", args: ["init", "--help"] },
    { file: "validate", args: ["validate", "--help"] },
    { file: "render", args: ["render", "--help"] },
    { file: "preview", args: ["preview", "--help"] },
    { file: "compare", args: ["compare", "--help"] },
    { file: "find", args: ["find", "--help"] },
    { file: "search", args: ["search", "--help"] },
    { file: "stats", args: ["stats", "--help"] },
    { file: "sources", args: ["sources", "--help"] },
    { file: "add", args: ["add", "--help"] },
    { file: "translate", args: ["translate", "--help"] },
    { file: "migrate", args: ["migrate", "--help"] },
  ])("of $file is on stdout", async ({ file, args }) => {
    const run = await runIn("/", args);

    expect(run).toMatchObject({ code: 0, err: "" });
    await expect(run.out).toMatchFileSnapshot(`golden/help/${file}.txt`);
  });

  test("is on stderr when nothing was asked", async () => {
    const run = await runIn("/", []);

    expect(run).toMatchObject({ code: 2, out: "" });
    expect(run.err).toContain("Usage: stackmatrix");
  });
});

describe("a wrong command line ends with 2 and says what is wrong on stderr", () => {
  test.each([
    { args: ["rendr"], said: "Did you mean render?" },
    { args: ["render", "--chek"], said: "Did you mean --check?" },
    { args: ["validate", "extra"], said: "too many arguments" },
    { args: ["validate", "--format", "xml"], said: "Allowed choices are text, json, github" },
    { args: ["validate", "--today", "2026-02-30"], said: "YYYY-MM-DD" },
    { args: ["render", "--check", "--out", "x"], said: "cannot be used with" },
    { args: ["render", "--only", "word"], said: 'No target is called "word"' },
    { args: ["render", "--locale", "fr"], said: 'no locale "fr"' },
    { args: ["translate", "services/kay"], said: 'No translated text is at "services/kay"' },
  ])("$args", async ({ args, said }) => {
    const run = await runIn(twoServices(), args);

    expect(run).toMatchObject({ code: 2, out: "" });
    expect(run.err).toContain(said);
  });

  test("and so does a folder without a project", async () => {
    const run = await runIn(temporaryFolder(), ["validate"]);

    expect(run).toMatchObject({ code: 2, out: "" });
    expect(run.err).toContain("No stackmatrix.yaml in");
  });

  test("and a target that the project does not have", async () => {
    const root = twoServices();
    writeFileSync(
      join(root, "stackmatrix.yaml"),
      "format: 2\ndata: data\nlocales: [en]\ntargets:\n  api: { dir: out/api }\n",
    );

    const run = await runIn(root, ["render", "--only", "pdf"]);

    expect(run.code).toBe(2);
    expect(run.err).toContain('stackmatrix.yaml has no target "pdf"');
  });
});

describe("validate", () => {
  test("says on stdout that the data is valid, from any folder of the project", async () => {
    const root = twoServices();

    const [here, below, elsewhere] = await Promise.all([
      runIn(root, ["validate"]),
      runIn(join(root, "data/services"), ["validate"]),
      runIn("/", ["validate", "--cwd", root]),
    ]);

    expect(here).toMatchObject({ code: 0 });
    expect(here.out).toMatch(/^The data is valid: \d+ files read\.\n$/);
    expect(below).toEqual(here);
    expect(elsewhere).toEqual(here);
  });

  test("reports wrong data at its place on stderr, and ends with 1", async () => {
    const root = twoServices();
    appendFileSync(join(root, "data/layers/harbour.yaml"), "colour: blue\n");

    const run = await runIn(root, ["validate"]);

    expect(run).toMatchObject({ code: 1, out: "" });
    expect(run.err).toContain("data/layers/harbour.yaml:7:1  error  schema/unknown-key");
  });

  test("reports in JSON and as annotations on stdout", async () => {
    const root = twoServices();
    appendFileSync(join(root, "data/layers/harbour.yaml"), "colour: blue\n");

    const json = await runIn(root, ["validate", "--format", "json"]);
    const github = await runIn(root, ["validate", "--format", "github"]);

    expect(json).toMatchObject({ code: 1, err: "" });
    expect(JSON.parse(json.out)).toMatchObject({
      ok: false,
      diagnostics: [{ code: "schema/unknown-key", severity: "error", args: { key: "colour" } }],
    });
    expect(github).toMatchObject({ code: 1, err: "" });
    expect(github.out).toMatch(/^::error file=data\/layers\/harbour\.yaml,line=7,/);
  });

  test("measures the age of sources by the day it is given", async () => {
    const root = twoServices();

    const soon = await runIn(root, ["validate", "--today", "2026-03-02"]);
    const late = await runIn(root, ["validate", "--today", "2096-03-02"]);

    expect(soon).toMatchObject({ code: 0 });
    expect(soon.err).not.toContain("source/stale");
    expect(late).toMatchObject({ code: 0 });
    expect(late.err).toContain("source/stale");
  });

  test("tells of an unreadable file once, without the echoes of what it would have held", async () => {
    const root = twoServices();
    writeFileSync(join(root, "data/services/quay.yaml"), Uint8Array.of(0x6e, 0xff));

    const run = await runIn(root, ["validate", "--format", "json"]);

    expect(JSON.parse(run.out).diagnostics).toMatchObject([{ code: "file/not-utf8" }]);
  });
});

describe("the process", () => {
  test("says so where Node is older than the manifest asks for", async () => {
    const manifest = readFileSync(new URL("../packages/cli/package.json", import.meta.url), "utf8");
    const [, major, minor] = /(\d+)\.(\d+)/.exec(JSON.parse(manifest).engines.node) ?? [];
    const runAs = (version: string) => {
      const versions = `Object.defineProperty(process, "versions", { value: { ...process.versions, node: "${version}" } })`;
      const node = ["--import", `data:text/javascript,${encodeURIComponent(versions)}`];
      return runChild(temporaryFolder(), ["--version"], { node });
    };

    const older = `${major}.${Number(minor) - 1}.0`;
    const oldest = `${major}.${minor}.0`;

    expect(await runAs(older)).toEqual({
      code: 3,
      out: "",
      err: `stackmatrix: Node ${major}.${minor} or newer is needed; this is ${older}.\n`,
    });
    expect(await runAs(oldest)).toMatchObject({ code: 0, err: "" });
  });

  test("ends with the code of its command line", async () => {
    const run = await runChild("/", ["rendr"]);

    expect(run).toMatchObject({ code: 2, out: "" });
    expect(run.err).toContain("Did you mean render?");
  });

  test("does not mind a reader that has seen enough", async () => {
    const child = startChild(twoServices(), ["validate", "--format", "json"]);
    child.stdout?.destroy();
    const err: string[] = [];
    child.stderr?.on("data", (chunk) => err.push(String(chunk)));

    const code = await new Promise((resolve) => child.on("close", resolve));

    expect({ code, err }).toEqual({ code: 0, err: [] });
  });

  test("ends with 3 where its folder is gone", async () => {
    const run = await runChild(temporaryFolder(), ["validate"], { first: 'rmdir "$PWD"' });

    expect(run).toEqual({
      code: 3,
      out: "",
      err: "stackmatrix: Cannot use the current folder: it does not exist\n",
    });
  });

  test.runIf(existsSync("/dev/full"))("ends with 3 where there is no room for its answer", async () => {
    const run = await runChild(twoServices(), ["validate", "--format", "json"], { first: "exec >/dev/full" });

    expect(run).toEqual({
      code: 3,
      out: "",
      err: "stackmatrix: Cannot write the answer: no space is left on the disk\n",
    });
  });

  test("ends with 3 where a link leads out of the project, and changes nothing on either side", async () => {
    const root = twoServices();
    const outside = temporaryFolder();
    symlinkSync(outside, join(root, "docs"));
    const before = snapshotOf(join(root, "data"));

    const run = await runChild(root, ["render", "--only", "markdown,schema"]);

    expect(run).toMatchObject({ code: 3, out: "" });
    expect(run.err).toMatch(
      /^stackmatrix: docs\/stack\/\S+ leads out of the project, so it is not written\n$/,
    );
    expect(snapshotOf(join(root, "data"))).toEqual(before);
    expect(readdirSync(outside)).toEqual([]);
  });

  test("ends with 3 where a folder may not be written to, and changes nothing", async () => {
    const root = twoServices();
    chmodSync(root, 0o555);

    const run = await runChild(root, ["render", "--only", "markdown"], {
      // Root may write anywhere.
      ...(process.getuid?.() === 0 ? { uid: 65534 } : {}),
    });

    expect(run.err).toMatch(/^stackmatrix: Cannot write .*: permission denied\n$/);
    expect(run).toMatchObject({ code: 3, out: "" });
  });
});
