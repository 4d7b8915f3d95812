import { utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { temporaryFolder } from "@stackmatrix/core/testing";
import { expect, test } from "vitest";
import { tick } from "./stamp.ts";
import { formatState, noState, readState, type State, statePath } from "./state.ts";

const target = {
  inputs: "1",
  context: "5",
  trace: "6",
  told: [],
  reads: { "README.md": "2" },
  outputs: { "docs/a.md": "3" },
};
const finished = {
  identity: "a browser",
  files: { "a.pdf": { key: "4", of: "a.html", note: { pages: 1 } } },
};
const state: State = {
  format: 3,
  config: { hash: "0", data: "data", targets: ["markdown", "pdf"] },
  files: { "data/services/quay.yaml": "7 10 1.5 1.5 3" },
  targets: { markdown: target, pdf: { ...target, finished } },
};

const reread = (text: string) => readState(temporaryFolder({ [statePath]: text }));

test("readState() reads what formatState() has written", () => {
  expect(reread(formatState(state))).toEqual(state);
});

test("readState() reads what has been written since it was read last", async () => {
  const root = temporaryFolder({ [statePath]: formatState(state) });
  const path = join(root, statePath);
  const past = new Date(Date.now() - 60_000);
  utimesSync(path, past, past);
  // Until nobody could take another change for the same.
  await setTimeout(2 * tick);
  const first = [readState(root), readState(root)];

  // Of the same length, and dated the same.
  writeFileSync(path, formatState({ ...state, config: { ...state.config, data: "DATA" } }));
  utimesSync(path, past, past);

  expect(first[0]).toEqual(state);
  expect(first[1]).toBe(first[0]);
  expect(readState(root).config.data).toBe("DATA");
});

test.each<[string, unknown]>([
  ["another format", { ...state, format: 1 }],
  ["no configuration", { ...state, config: undefined }],
  ["a configuration without its hash", { ...state, config: { ...state.config, hash: undefined } }],
  ["a configuration without a folder", { ...state, config: { ...state.config, data: 1 } }],
  ["targets that are no names", { ...state, config: { ...state.config, targets: [1] } }],
  ["no list of targets", { ...state, config: { ...state.config, targets: "pdf" } }],
  ["files of which nothing is known", { ...state, files: { "a.yaml": 1 } }],
  ["no targets", { ...state, targets: [] }],
  ["a target that is nothing", { ...state, targets: { pdf: null } }],
  ["a target without inputs", { ...state, targets: { pdf: { ...target, inputs: undefined } } }],
  ["a target without its context", { ...state, targets: { pdf: { ...target, context: undefined } } }],
  ["a trace without a name", { ...state, targets: { pdf: { ...target, trace: 1 } } }],
  ["what is told as a text", { ...state, targets: { pdf: { ...target, told: "all" } } }],
  ["a target that says not what it reads", { ...state, targets: { pdf: { ...target, reads: undefined } } }],
  ["a target whose outputs have no hash", { ...state, targets: { pdf: { ...target, outputs: { a: 1 } } } }],
  ["a finisher without a name", { ...state, targets: { pdf: { ...target, finished: { files: {} } } } }],
  [
    "finished files that say not what they were made of",
    {
      ...state,
      targets: { pdf: { ...target, finished: { ...finished, files: { "a.pdf": { key: "4" } } } } },
    },
  ],
  ["a list", []],
  ["nothing", null],
])("readState() takes a state with %s for none", (_title, other) => {
  expect(reread(JSON.stringify(other))).toBe(noState);
});

test("readState() takes a file that is missing or broken for none", () => {
  expect(readState(temporaryFolder())).toBe(noState);
  expect(reread(formatState(state).slice(0, -5))).toBe(noState);
});
