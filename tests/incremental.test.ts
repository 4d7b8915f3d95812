import { cpSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { targets } from "@stackmatrix/cli";
import { isAtLength, someOf, temporaryFolder } from "@stackmatrix/core/testing";
import { type RenderOptions, renderProject, startRunMemory } from "@stackmatrix/engine";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { editKinds, editProject, outputFolders, type ProjectEdit, restore } from "./helpers/edit-project.ts";
import { runIn } from "./helpers/run-cli.ts";
import { edit, snapshotOf, twoServicesUnprinted } from "./helpers/scene.ts";

const tool = { manifest: new URL("../packages/cli/package.json", import.meta.url), targets };
const examples = fileURLToPath(new URL("../examples/", import.meta.url));

/** How many sequences of edits are tried. */
const sequences = isAtLength ? 10 : 1;

const edits = fc.array(fc.record({ kind: fc.constantFrom(...editKinds), at: fc.nat({ max: 9999 }) }), {
  minLength: 3,
  maxLength: isAtLength ? 8 : 4,
});

const projects: readonly [string, () => string][] = [
  ["a project in two languages, in files for each kind", () => unprinted("lifecycles")],
  ["a project of files for each entity", twoServicesUnprinted],
  ["a project whose cells say little", () => unprinted("test-runners")],
];

test.each(someOf(projects, 3))(
  "whatever is edited in %s, one run after the other leaves what a fresh one would",
  { timeout: 3_600_000 },
  async (_title, make) => {
    await fc.assert(
      fc.asyncProperty(edits, async (sequence) => {
        await tryEdits(make(), sequence);
      }),
      { numRuns: sequences },
    );
  },
);

/** Makes the same edits to two copies of a project: one is rendered by processes, the other by one that remembers. */
async function tryEdits(root: string, sequence: readonly ProjectEdit[]): Promise<void> {
  const other = copyOf(root);
  const memory = await startRunMemory();
  const again = () => renderProject(other, { ...usual, memory, onAhead: () => undefined });
  await runIn(root, ["render"]);
  await again();
  for (const step of sequence) {
    const before = snapshotOf(root);
    for (const copy of [root, other]) editProject(copy, step);
    const edited = snapshotOf(root);
    const run = await runIn(root, ["render"]);
    const { written } = await again();
    expect(written === undefined, `${JSON.stringify(step)}\n${run.err}`).toBe(run.code !== 0);
    if (run.code !== 0) {
      expect(snapshotOf(root)).toEqual(edited);
      for (const copy of [root, other]) restore(copy, before);
      await runIn(root, ["render"]);
      await again();
      continue;
    }
    const fresh = await freshly(root);
    expect(differing(snapshotOf(root), fresh), `a run after ${JSON.stringify(step)}`).toEqual([]);
    expect(differing(snapshotOf(other), fresh), `one that remembers, ${JSON.stringify(step)}`).toEqual([]);
  }
}

const usual: RenderOptions = {
  ...{ tool, only: undefined, locale: undefined, narrow: [], elsewhere: undefined, force: false },
  ...{ environment: process.env, progress: () => undefined },
};

/** What a run makes of the sources of a project that was never rendered. */
async function freshly(root: string): Promise<Readonly<Record<string, string>>> {
  const copy = copyOf(root);
  for (const folder of [...outputFolders, ".stackmatrix"])
    rmSync(join(copy, folder), { recursive: true, force: true });
  expect(await runIn(copy, ["render"])).toMatchObject({ code: 0 });
  return snapshotOf(copy);
}

function differing(one: Readonly<Record<string, string>>, other: Readonly<Record<string, string>>): string[] {
  const paths = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...paths].filter((path) => one[path] !== other[path]);
}

function unprinted(example: string): string {
  const root = copyOf(join(examples, example));
  edit(root, "stackmatrix.yaml", (text) => text.replace(/^ {2}pdf:.*\n/m, ""));
  for (const folder of outputFolders) rmSync(join(root, folder), { recursive: true, force: true });
  return root;
}

function copyOf(root: string): string {
  const folder = temporaryFolder();
  cpSync(root, folder, { recursive: true, preserveTimestamps: true });
  return folder;
}
