import { startKeyTable } from "@stackmatrix/core";
import { temporaryFolder } from "@stackmatrix/core/testing";
import { expect, test } from "vitest";
import { formatTrace, readTrace, type TargetTrace, tracePath } from "./target-trace.ts";

const keys = startKeyTable();
keys.numberOfCell(keys.numberOf("capabilities/crane"), "quay");

const trace: TargetTrace = {
  id: "1",
  keys,
  hashes: Uint8Array.of(1, 2),
  rows: { rows: Uint32Array.of(0), hashes: Uint8Array.of(3) },
  files: new Map([
    ["a.md", { basis: "c", reads: 0, why: "it is new" }],
    ["b.json", { basis: "", reads: 3, why: "", pieces: [{ key: "q", reads: 5, bytes: 70 }] }],
    ["empty.json", { basis: "", reads: 3, why: "", pieces: [] }],
    ["c.json", { basis: "", reads: 3, why: "", pieces: [{ key: "r", reads: 6, bytes: 80 }] }],
  ]),
  reads: Uint8Array.of(0, 1, 2),
  compact: 2,
};

test("readTrace() reads what formatTrace() has written", () => {
  const root = temporaryFolder({ [tracePath("api")]: formatTrace(trace) });

  const { keys: names, ...found } = readTrace(root, "api", "1") ?? {};

  expect({ ...found, keys }).toEqual(trace);
  expect(names?.columns()).toEqual(keys.columns());
});

test("readTrace() takes a trace that is missing, broken or of another run for none", () => {
  const root = temporaryFolder({
    [tracePath("api")]: formatTrace(trace),
    [tracePath("docs")]: formatTrace(trace).slice(0, -4),
  });

  expect(readTrace(root, "api", "2")).toBeUndefined();
  expect(readTrace(root, "api", undefined)).toBeUndefined();
  expect(readTrace(root, "docs", "1")).toBeUndefined();
  expect(readTrace(root, "markdown", "1")).toBeUndefined();
});
