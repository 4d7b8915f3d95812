import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { temporaryFolder } from "@stackmatrix/core/testing";
import { expect, test } from "vitest";
import { journalPath } from "../memo/journal.ts";
import { readState } from "../memo/state.ts";
import { hashOfContent } from "./hash-of-content.ts";
import { putOutputs, type WritePlan } from "./put-outputs.ts";
import { stageInTurns } from "./stage-in-turns.ts";

const [first, second] = [
  { path: "docs/a.md", content: "first" },
  { path: "docs/b.md", content: "second" },
];
const journal = (paths: ReadonlySet<string>) => ({
  markdown: Object.fromEntries(Array.from(paths, (path) => [path, hashOfContent("first")])),
});

test("What is put ahead is in its place before the rest is staged, and the journal tells of it", async () => {
  const root = temporaryFolder({});
  const stage = stageInTurns(root);
  await stage.add(first);

  const paths = await stage.putAhead(journal);
  await stage.add(second);

  expect([...paths]).toEqual([first.path]);
  expect(readFileSync(join(root, first.path), "utf8")).toBe("first");
  expect(existsSync(join(root, second.path))).toBe(false);
  await stage.discard();
  expect(readdirSync(join(root, ".stackmatrix"))).toEqual(["journal.json"]);
  expect(readState(root).targets.markdown).toMatchObject({ inputs: "", unsettled: [first.path] });
});

test("What was put ahead is remembered with the rest, and the journal goes", async () => {
  const root = temporaryFolder({});
  const stage = stageInTurns(root);
  await stage.add(first);
  await stage.putAhead(journal);
  await stage.putAhead(journal);
  await stage.add(second);
  const outputs = new Map([first, second].map(({ content, path }) => [path, hashOfContent(content)]));
  const state = { inputs: "new", context: "", reads: {}, told: [] };
  const plan: WritePlan = {
    targets: [{ name: "markdown", outputs, ownsFolder: true, trace: undefined, state }],
    isWhole: true,
    former: () => readState(root),
    next: { ...readState(root), config: { hash: "", data: "data", targets: ["markdown"] } },
  };

  const { written } = await putOutputs(root, stage, plan);

  expect(written).toEqual([first.path, second.path]);
  expect(existsSync(join(root, journalPath))).toBe(false);
  expect(Object.keys(readState(root).targets.markdown?.outputs ?? {})).toEqual([first.path, second.path]);
  expect(readdirSync(join(root, ".stackmatrix"))).toEqual(["state.json"]);
});
