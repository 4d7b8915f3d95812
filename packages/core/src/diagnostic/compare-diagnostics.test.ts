import { expect, test } from "vitest";
import { compareDiagnostics } from "./compare-diagnostics.ts";
import type { Diagnostic } from "./diagnostic.ts";

function at(path: string, line?: number, column = 1): Diagnostic {
  const position = { line: line ?? 1, column };
  const range = { start: position, end: position };
  return { code: "file/empty", location: line === undefined ? { path } : { path, range }, args: {} };
}

test("compareDiagnostics() sorts by file, line and column, and a file as a whole before its lines", () => {
  const sorted = [at("a"), at("a", 2, 3), at("a", 2, 10), at("a", 10), at("b", 1)];

  expect(sorted.toReversed().sort(compareDiagnostics)).toEqual(sorted);
});

test("compareDiagnostics() tells codes and arguments in one place apart", () => {
  const location = { path: "a" };
  const first: Diagnostic = { code: "schema/missing-key", location, args: { key: "a" } };
  const second: Diagnostic = { code: "schema/missing-key", location, args: { key: "b" } };

  expect(compareDiagnostics(first, second)).toBeLessThan(0);
  expect(
    compareDiagnostics(second, { code: "schema/unknown-key", location, args: { key: "a" } }),
  ).toBeLessThan(0);
  expect(compareDiagnostics(first, { ...first })).toBe(0);
});
