import { expect, test } from "vitest";
import type { Diagnostic } from "./diagnostic.ts";
import { formatDiagnostics, summarizeDiagnostics } from "./format-diagnostics.ts";

const path = "data/capabilities/service-discovery.yaml";
const sources = [{ path, text: "assessments:\n  kuberntes:\n" }];
const unknown: Diagnostic = {
  code: "reference/unknown",
  location: { path, range: { start: { line: 2, column: 3 }, end: { line: 2, column: 12 } } },
  args: { kind: "service", id: "kuberntes", nearest: "kubernetes" },
};
const stray: Diagnostic = {
  code: "file/unexpected",
  location: { path: "data/x,y.txt" },
  args: { name: "100%\n:" },
};
const stale: Diagnostic = {
  code: "source/stale",
  location: { path: "data/sources/manual.yaml", range: unknown.location.range ?? never() },
  args: { date: "2020-01-31", days: 2000, limit: 1095, isSeen: false },
};

test("formatDiagnostics() shows place, code, message, lines and hint", () => {
  expect(formatDiagnostics([unknown], { sources })).toBe(`${path}:2:3  error  reference/unknown
  No service has the id "kuberntes"
    1 | assessments:
  > 2 |   kuberntes:
      |   ^^^^^^^^^
  Did you mean "kubernetes"?

1 error in 1 file
`);
});

test("formatDiagnostics() does without the lines of files that it does not have", () => {
  expect(formatDiagnostics([unknown, stray])).toBe(`${path}:2:3  error  reference/unknown
  No service has the id "kuberntes"
  Did you mean "kubernetes"?

data/x,y.txt  error  file/unexpected
  The file "100% :" does not belong here
  An entity is a file "<folder of its kind>/<id>.yaml", or one of several in "<kind>.yaml"

2 errors in 2 files
`);
});

test("formatDiagnostics() colours only when asked", () => {
  const control = "\u001b[";

  expect(formatDiagnostics([unknown], { sources })).not.toContain(control);
  expect(formatDiagnostics([unknown], { sources, colour: true })).toContain(`${control}31merror${control}0m`);
});

test("formatDiagnostics() gives programs the values and the words", () => {
  const [first] = JSON.parse(formatDiagnostics([unknown], { format: "json" }));

  expect(first).toEqual({
    ...unknown,
    severity: "error",
    message: 'No service has the id "kuberntes"',
    hint: 'Did you mean "kubernetes"?',
  });
});

test("formatDiagnostics() annotates for GitHub, escaped where GitHub needs it", () => {
  expect(formatDiagnostics([unknown, stray], { format: "github" }).split("\n")).toEqual([
    `::error file=${path},line=2,endLine=2,col=3,endColumn=12,title=reference/unknown::No service has the id "kuberntes"%0ADid you mean "kubernetes"?`,
    '::error file=data/x%2Cy.txt,title=file/unexpected::The file "100%25%0A:" does not belong here%0AAn entity is a file "<folder of its kind>/<id>.yaml", or one of several in "<kind>.yaml"',
    "",
  ]);
});

test("formatDiagnostics() says nothing of nothing", () => {
  expect(formatDiagnostics([])).toBe("");
  expect(formatDiagnostics([], { format: "github" })).toBe("");
  expect(formatDiagnostics([], { format: "json" })).toBe("[]\n");
});

test("summarizeDiagnostics() counts errors, warnings and files", () => {
  expect(summarizeDiagnostics([])).toBe("No problems");
  expect(summarizeDiagnostics([stale])).toBe("1 warning in 1 file");
  expect(summarizeDiagnostics([unknown, unknown, stale])).toBe("2 errors and 1 warning in 2 files");
});

function never(): never {
  throw new Error("The scene has a range");
}
