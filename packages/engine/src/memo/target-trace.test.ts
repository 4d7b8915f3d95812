import { temporaryFolder } from "@stackmatrix/core/testing";
import { expect, test } from "vitest";
import { formatTrace, readTrace, type TargetTrace, tracePath } from "./target-trace.ts";

const trace: TargetTrace = {
  id: "1",
  keys: ["services/quay", "services/"],
  hashes: ["a", "b"],
  rows: new Map([["capabilities/crane", "d"]]),
  files: new Map([
    ["a.md", { basis: "c", reads: 0, why: "it is new" }],
    ["b.json", { basis: "", reads: 3, why: "", pieces: [{ key: "q", reads: 5, bytes: 70 }] }],
    ["empty.json", { basis: "", reads: 3, why: "", pieces: [] }],
    ["c.json", { basis: "", reads: 3, why: "", pieces: [{ key: "r", reads: 6, bytes: 80 }] }],
  ]),
  reads: Uint8Array.of(0, 1, 2),
};

test("readTrace() reads what formatTrace() has written", () => {
  const root = temporaryFolder({ [tracePath("api")]: formatTrace(trace) });

  expect(readTrace(root, "api", "1")).toMatchObject(trace);
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
