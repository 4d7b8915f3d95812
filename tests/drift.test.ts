import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runIn } from "./helpers/run-cli.ts";
import { edit, snapshotOf, twoServices } from "./helpers/scene.ts";

/** The committed targets of a project that was never printed. */
const committed = "markdown,docs,schema";

test("render --check passes what render has written", async () => {
  const root = twoServices();
  await runIn(root, ["render", "--only", committed]);

  const run = await runIn(root, ["render", "--check"]);

  expect(run).toEqual({ code: 0, out: "No drift: markdown, docs, schema.\n", err: "" });
});

test("render --check shows what is stale as a diff, and names what is missing and stray", async () => {
  const root = twoServices();
  await runIn(root, ["render", "--only", committed]);
  edit(root, "data/capabilities/night-berths.yaml", (text) =>
    text.replace("en: one ship,", "en: two ships,"),
  );
  rmSync(join(root, "docs/stack/en/index.md"));
  writeFileSync(join(root, "docs/stack/old.md"), "left over");
  const before = snapshotOf(root);

  const run = await runIn(root, ["render", "--check"]);

  expect(run.code).toBe(1);
  expect(run.out).toContain("--- docs/stack/en/matrices/quay-vs-pier.md");
  expect(run.out).toMatch(/^-.*one ship.*\n\+.*two ships/m);
  expect(run.out).toContain("--- README.md");
  expect(run.out).toContain("Missing: docs/stack/en/index.md\n");
  expect(run.out).toContain("Stray: docs/stack/old.md\n");
  expect(run.err).toMatch(
    /^\d+ files drifted: \d+ stale, 1 missing, 1 stray\. Run `stackmatrix render`\.\n$/,
  );
  expect(snapshotOf(root)).toEqual(before);
});

test("render --check of a project that was never rendered writes nothing, not even what it remembers", async () => {
  const root = twoServices();
  const before = snapshotOf(root);

  const run = await runIn(root, ["render", "--check"]);

  expect(run.code).toBe(1);
  expect(snapshotOf(root)).toEqual(before);
  expect(existsSync(join(root, ".stackmatrix"))).toBe(false);
});

test("render --check tells programs and pull requests what has drifted", async () => {
  const root = twoServices();
  await runIn(root, ["render", "--only", committed]);
  edit(root, "docs/stack/en/index.md", (text) => `${text}by hand\n`);

  const json = await runIn(root, ["render", "--check", "--format", "json"]);
  const github = await runIn(root, ["render", "--check", "--format", "github"]);

  expect(JSON.parse(json.out)).toMatchObject({
    ok: false,
    drift: { missing: [], stale: ["docs/stack/en/index.md"], stray: [] },
  });
  expect(github.out).toMatch(
    /^::error file=docs\/stack\/en\/index\.md,line=\d+,endLine=\d+,title=drift::These lines/,
  );
  expect([json.code, github.code]).toEqual([1, 1]);
});

test("render --check compares only committed targets", async () => {
  const run = await runIn(twoServices(), ["render", "--check", "--only", "api"]);

  expect(run.code).toBe(2);
  expect(run.err).toContain("api");
});

test("render --check compares files that people own, also where the configuration does not call them committed", async () => {
  const root = twoServices();
  edit(root, "stackmatrix.yaml", (text) =>
    text.replace("docs: { files: [README.md], committed: true }", "docs: { files: [README.md] }"),
  );
  await runIn(root, ["render", "--only", committed]);
  const clean = await runIn(root, ["render", "--check", "--only", "docs"]);
  edit(root, "README.md", (text) => text.replace("Example Works", "Example Yards"));

  const run = await runIn(root, ["render", "--check", "--only", "docs"]);

  expect(clean).toEqual({ code: 0, out: "No drift: docs.\n", err: "" });
  expect(run.code).toBe(1);
  expect(run.out).toMatch(/^-.*Example Yards.*\n\+.*Example Works/m);
});

test("render --check says at its place in the configuration that a file is gone, and not that all is well", async () => {
  const root = twoServices();
  await runIn(root, ["render", "--only", committed]);
  rmSync(join(root, "README.md"));

  const run = await runIn(root, ["render", "--check"]);

  expect(run).toMatchObject({ code: 1, out: "" });
  expect(run.err).toContain("stackmatrix.yaml:6:19  error  file/missing");
});

test.each([
  ["targets: { api: { dir: out/api } }\n", "stackmatrix.yaml:4:1"],
  ["targets: { docs: { files: [README.md], committed: false } }\n", "stackmatrix.yaml:4:1"],
  ["", "stackmatrix.yaml:1:1"],
])("render --check says that %j leaves it nothing to compare", async (targets, place) => {
  const root = twoServices();
  edit(root, "stackmatrix.yaml", () => `format: 2\ndata: data\nlocales: [en, zh-TW, zh-CN]\n${targets}`);

  const run = await runIn(root, ["render", "--check"]);

  expect(run).toMatchObject({ code: 1, out: "" });
  expect(run.err).toContain(`${place}  error  target/none-committed`);
});

test("render --check takes a folder in the place of a file for the drift that it is", async () => {
  const root = twoServices();
  await runIn(root, ["render", "--only", committed]);
  rmSync(join(root, "docs/stack/en/index.md"));
  mkdirSync(join(root, "docs/stack/en/index.md"));

  const run = await runIn(root, ["render", "--check"]);

  expect(run).toMatchObject({ code: 1, out: "Missing: docs/stack/en/index.md\n" });
});
