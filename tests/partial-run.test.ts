import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type ListedTarget, targets } from "@stackmatrix/cli";
import { type Planned, type Target, targetFolder } from "@stackmatrix/cli/target";
import type { Finisher } from "@stackmatrix/core";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { runIn } from "./helpers/run-cli.ts";
import { edit, snapshotOf, twoServicesUnprinted } from "./helpers/scene.ts";

const upToDate = /^Nothing to do: \d+ files are up to date\.\n$/;

/** A run that is less than whole: one target, one language, or nothing in the project itself. */
const partialRuns = [
  ["--only", "api"],
  ["--locale", "zh-TW"],
  ["--out", "else"],
];

describe.each(partialRuns)("After render %s %s,", (...partial) => {
  test("a project that was never rendered is still to be rendered", async () => {
    const root = twoServicesUnprinted();
    await runIn(root, ["render", ...partial]);

    const run = await runIn(root, ["render"]);

    expect(run.out).toMatch(/^Wrote \d/);
    expect(inProject(root)).toEqual(await renderedAtOnce());
  });

  test("a change that it has written in part is still owed to the rest", async () => {
    const root = twoServicesUnprinted();
    await runIn(root, ["render"]);
    renameVendor(root);
    await runIn(root, ["render", ...partial]);

    const run = await runIn(root, ["render"]);

    expect(run.out).toMatch(/^Wrote \d/);
    expect(inProject(root)).toEqual(await renderedAtOnce(renameVendor));
    expect((await runIn(root, ["render"])).out).toMatch(upToDate);
  });

  test.each(["before", "after"])("what is made of an entity that went %s it goes", async (when) => {
    const root = twoServicesUnprinted();
    addCapability(root);
    await runIn(root, ["render"]);
    if (when === "before") rmSync(join(root, moorings));
    else edit(root, moorings, (text) => text.replace("Moorings", "Buoys"));
    await runIn(root, ["render", ...partial]);
    rmSync(join(root, moorings), { force: true });

    const run = await runIn(root, ["render"]);

    expect(run.out).toMatch(/removed \d/);
    expect(inProject(root)).toEqual(await renderedAtOnce());
  });
});

test("What is made of an entity that is gone goes also where nothing that is remembered is believed", async () => {
  const root = twoServicesUnprinted();
  addCapability(root);
  await runIn(root, ["render"]);
  rmSync(join(root, moorings));

  await runIn(root, ["render", "--force"]);

  expect(inProject(root)).toEqual(await renderedAtOnce());
});

test("What is up to date is told of the targets that are asked for alone", async () => {
  const root = twoServicesUnprinted();
  await runIn(root, ["render"]);
  writeFileSync(join(root, "docs/stack/en/index.md"), "by hand\n");
  const files = Object.keys(snapshotOf(root)).filter((path) => path.startsWith("out/api/")).length;

  const run = await runIn(root, ["render", "--only", "api"]);

  expect(run.out).toBe(`Nothing to do: ${files} files are up to date.\n`);
});

describe("Of files that are finished,", () => {
  test("those of other languages are not finished again after a run of one", async () => {
    const { finished, render } = withStamps();
    await render();
    await render(["--locale", "zh-TW"]);

    await render();
    await render(["--force"]);

    expect(finished).toEqual([["en", "zh-TW", "zh-CN"], [], ["en", "zh-TW", "zh-CN"]]);
  });

  test("only those that a run of one language has not made are made after it", async () => {
    const { finished, render, root } = withStamps();
    await render();
    renameVendor(root);
    await render(["--locale", "zh-TW"]);

    await render();

    expect(finished).toEqual([["en", "zh-TW", "zh-CN"], ["zh-TW"], ["en", "zh-CN"]]);
  });

  test("none is taken for finished that was changed by hand, or that went", async () => {
    const { finished, render, root } = withStamps();
    await render();
    writeFileSync(join(root, "out/stamps/en.stamp"), "by hand\n");
    rmSync(join(root, "out/stamps/zh-CN.stamp"));

    await render();

    expect(finished.at(-1)).toEqual(["en", "zh-CN"]);
    expect(snapshotOf(root)["out/stamps/en.stamp"]).toBe("stamped\n");
  });

  test("those that a run was asked to leave out stay", async () => {
    const { render, root } = withStamps();
    await render();
    const before = snapshotOf(root);

    const partial = await render(["--ink", "red"]);
    const whole = await render();

    expect(partial).toMatchObject({ code: 0, err: "" });
    expect(Object.keys(before)).toContain("out/stamps/blue.txt");
    expect(snapshotOf(root)).toEqual(before);
    expect(whole.out).toMatch(upToDate);
  });

  test("those that the machine could not make are made by the next run that can", async () => {
    const { finished, render, root } = withStamps();
    const failed = await render([], { NO_STAMPS: "1" });
    const isThere = existsSync(join(root, "out/stamps"));

    const next = await render();

    expect(failed).toMatchObject({ code: 3, err: "stackmatrix: There is no press\n" });
    expect(isThere).toBe(false);
    expect(next).toMatchObject({ code: 0, out: expect.stringMatching(/^Wrote \d/) });
    expect(finished.at(-1)).toEqual(["en", "zh-TW", "zh-CN"]);
  });

  test("all are made again where what makes them is another", async () => {
    const { finished, render } = withStamps();
    await render();

    await render([], { PRESS: "new" });

    expect(finished).toEqual([
      ["en", "zh-TW", "zh-CN"],
      ["en", "zh-TW", "zh-CN"],
    ]);
  });
});

const moorings = "data/capabilities/moorings.yaml";

function addCapability(root: string): void {
  const tugs = readFileSync(join(root, "data/capabilities/tugs.yaml"), "utf8");
  writeFileSync(
    join(root, moorings),
    tugs.replace(/^name:.*/, "name: { en: Moorings, zh-TW: 繫泊, zh-CN: 系泊 }"),
  );
}

function renameVendor(root: string): void {
  edit(root, "data/services/quay.yaml", (text) => text.replaceAll("Example Works", "Example Yards"));
}

/** All files of a project, but for what was put elsewhere. */
function inProject(root: string): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(snapshotOf(root)).filter(([path]) => !path.startsWith("else/")));
}

/** What a single run makes of the project; asked for often, and made once. */
async function renderedAtOnce(
  change: (root: string) => void = asItIs,
): Promise<Readonly<Record<string, string>>> {
  const known = wholes.get(change);
  if (known !== undefined) return known;
  const root = twoServicesUnprinted();
  change(root);
  await runIn(root, ["render"]);
  wholes.set(change, inProject(root));
  return inProject(root);
}

const wholes = new Map<(root: string) => void, Readonly<Record<string, string>>>();
function asItIs(): void {}

/** What is stamped, and that it is. */
interface Stamped extends Planned {
  readonly text?: string;
}

/** A project with a target that stamps a page in each language, and fills pages with ink; with what each run has stamped. */
function withStamps() {
  const root = twoServicesUnprinted();
  edit(root, "stackmatrix.yaml", (text) =>
    text.replace("targets:\n", "targets:\n  stamps: { dir: out/stamps }\n"),
  );
  const finished: string[][] = [];
  const list: readonly ListedTarget[] = [...targets, stamps((locales) => finished.push(locales))];
  const render = (args: readonly string[] = [], env: Record<string, string> = {}) =>
    runIn(root, ["render", ...args], { targets: list, env: { ...process.env, ...env } });
  return { root, finished, render };
}

const inks = ["red", "blue"] as const;
const options = z.strictObject({ dir: targetFolder, inks: z.array(z.enum(inks)).default([...inks]) });

function stamps(tell: (locales: string[]) => void): ListedTarget {
  const target: Target<z.infer<typeof options>, Stamped> = {
    name: "stamps",
    options,
    *plan({ config, dataset }, { options: { inks } }) {
      for (const ink of inks) yield { path: `${ink}.txt`, content: () => `${ink}\n` };
      const text = Array.from(dataset.services.values(), ({ vendor }) => vendor).join("\n");
      for (const locale of config.locales)
        yield { path: `${locale}.stamp`, locale, text, basis: text, content: () => text };
    },
  };
  const finisher: Finisher<Stamped> = {
    identity: ({ PRESS = "old" }) => PRESS,
    open: ({ NO_STAMPS, PRESS }) => ({
      begin: async () => {},
      atWork: Promise.resolve(),
      async finish(planned, { recall }) {
        if (NO_STAMPS !== undefined) return { files: [], diagnostics: [], failure: "There is no press" };
        const made: string[] = [];
        const files = planned.flatMap(({ path, plan: { locale, text } }) => {
          if (text === undefined) return [];
          const key = `${text} by ${PRESS}`;
          const known = recall(path, key);
          if (known === undefined) made.push(locale ?? "");
          return [{ path, of: path, key, content: known?.bytes ?? Buffer.from("stamped\n") }];
        });
        tell(made);
        return { files, diagnostics: [] };
      },
      close: async () => {},
    }),
  };
  return {
    name: "stamps",
    load: async () => target,
    loadFinisher: async () => finisher,
    flags: [
      {
        flags: "--ink <inks>",
        description: "only pages of these",
        option: "inks",
        values: inks,
        refuse: (value) => `The project has no ${value}`,
      },
    ],
  };
}
