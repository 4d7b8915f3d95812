import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type ListedTarget, targets } from "@stackmatrix/cli";
import { committed, matrixView, startPage, type Target, targetFolder } from "@stackmatrix/cli/target";
import { entriesOf, renderProject, startRunMemory } from "@stackmatrix/engine";
import { expect, test } from "vitest";
import * as z from "zod";
import { runIn } from "./helpers/run-cli.ts";
import { edit, twoServicesUnprinted } from "./helpers/scene.ts";

const options = z.strictObject({ dir: targetFolder, committed, separator: z.string().default(",") });

/** Each matrix as a table for spreadsheets, in each language. */
const csv: Target<z.infer<typeof options>> = {
  name: "csv",
  options,
  *plan({ config, dataset }, { options: { separator } }) {
    for (const locale of config.locales)
      for (const matrix of dataset.matrices.values()) {
        const { columns, rows } = matrixView(startPage(dataset, locale), matrix);
        const table = [
          ["", ...columns.map(({ name }) => name)],
          ...rows.map(({ cells, label }) => [label, ...cells.map(({ kind }) => kind)]),
        ];
        const content = () => `${table.map((row) => row.join(separator)).join("\n")}\n`;
        yield { path: `${locale}/${matrix.id}.csv`, locale, content };
      }
  },
};

function withCsv(extra = ""): string {
  const root = twoServicesUnprinted();
  edit(root, "stackmatrix.yaml", (text) =>
    text.replace("targets:\n", `targets:\n  csv: { dir: out/csv, committed: true${extra} }\n`),
  );
  return root;
}

const run = (root: string, args: readonly string[], list: readonly ListedTarget[] = [...targets, csv]) =>
  runIn(root, args, { targets: list });

test("A target of one's own writes its files, and reads its options from the configuration", async () => {
  const root = withCsv(', separator: ";"');

  const { code, err } = await run(root, ["render"]);

  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(readFileSync(join(root, "out/csv/en/quay-vs-pier.csv"), "utf8")).toMatch(/^;Quay;Pier\n/);
  expect(readdirSync(join(root, "out/csv"))).toEqual(["en", "zh-CN", "zh-TW"]);
});

test("A target of one's own has its wrong options pointed at, and is no target without the list", async () => {
  const root = withCsv(", colour: red");

  const own = await run(root, ["validate"]);
  const without = await run(root, ["validate"], targets);

  expect(own).toMatchObject({ code: 1, err: expect.stringContaining('Unknown key "colour"') });
  expect(without).toMatchObject({ code: 1, err: expect.stringContaining('Unknown key "csv"') });
});

test("A target of one's own can be asked for alone, and in one language", async () => {
  const root = withCsv();

  const { out } = await run(root, ["render", "--only", "csv", "--locale", "zh-TW", "--format", "json"]);

  expect(JSON.parse(out).written).toEqual(["out/csv/zh-TW/quay-vs-pier.csv"]);
});

test("A target of one's own is compared", async () => {
  const root = withCsv();
  await run(root, ["render"]);
  const clean = await run(root, ["render", "--check", "--only", "csv"]);
  writeFileSync(join(root, "out/csv/en/quay-vs-pier.csv"), "by hand\n");
  rmSync(join(root, "out/csv/zh-TW/quay-vs-pier.csv"));

  const drifted = await run(root, ["render", "--check", "--only", "csv"]);

  expect(clean).toMatchObject({ code: 0, out: "No drift: csv.\n" });
  expect(drifted.code).toBe(1);
  expect(drifted.err).toContain("2 files drifted: 1 stale, 1 missing, 0 stray.");
});

test("A target of one's own is remembered, until its version says that its code is another", async () => {
  const root = withCsv();
  await run(root, ["render"]);
  const other = {
    ...csv,
    *plan() {
      yield { path: "all.csv", content: () => "all\n" };
    },
  } satisfies ListedTarget;

  const again = await run(root, ["render"]);
  const unsaid = await run(root, ["render"], [...targets, other]);
  const said = await run(root, ["render"], [...targets, { ...other, version: "2" }]);

  expect(again.out).toMatch(/^Nothing to do/);
  expect(unsaid.out).toMatch(/^Nothing to do/);
  expect(said.out).toMatch(/^Wrote 1 file, removed 3,/);
});

test("With one language asked for, the contents of others are not made", async () => {
  const made: string[] = [];
  const watched: Target<z.infer<typeof options>> = {
    ...csv,
    *plan({ config }) {
      for (const locale of config.locales)
        yield { path: `${locale}.csv`, locale, content: () => `${made.push(locale)}\n` };
    },
  };

  await run(withCsv(), ["render", "--locale", "zh-CN"], [...targets, watched]);

  expect(made).toEqual(["zh-CN"]);
});

test("Who waits for a change has what was made from little in its place while the rest is made", async () => {
  const root = withCsv();
  const slow: Target<z.infer<typeof options>> = { ...csv, plan: () => [slowFile("a"), slowFile("b")] };
  const tool = {
    manifest: new URL("../packages/cli/package.json", import.meta.url),
    targets: entriesOf([slow]),
  };
  edit(root, "stackmatrix.yaml", (text) => text.replace(/^ {2}(?!csv)\w+: \{ .*\n/gm, ""));
  const there: (readonly string[])[] = [];
  const onAhead = () => void there.push(readdirSync(join(root, "out/csv")));

  const { written } = await renderProject(root, {
    ...{ tool, only: undefined, locale: undefined, narrow: [], force: false },
    ...{ environment: process.env, progress: () => undefined, memory: await startRunMemory(), onAhead },
  });

  expect(there[0]).toEqual(["a"]);
  expect(written?.written).toEqual(["out/csv/a", "out/csv/b"]);
});

function slowFile(path: string) {
  const content = () => {
    const end = performance.now() + 60;
    while (performance.now() < end);
    return path;
  };
  return { path, content };
}
