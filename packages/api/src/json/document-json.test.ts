import { expect, test } from "vitest";
import { documentJson } from "./document-json.ts";

test("documentJson() gives a short document two spaces for each level", () => {
  expect(documentJson({ a: [1] })).toBe('{\n  "a": [\n    1\n  ]\n}\n');
});

test("documentJson() gives each short part of a long document a line, and says the same", () => {
  const cell = { service: "quay\n", values: [], sources: ["a", "b"] };
  const value = { kind: "cells", result: { cells: Array.from({ length: 2000 }, () => cell), sources: {} } };

  const text = documentJson(value);

  expect(JSON.parse(text)).toEqual(value);
  expect(text.split("\n")).toHaveLength(2000 + 9);
  expect(text).toContain('\n   {"service":"quay\\n","values":[],"sources":["a","b"]},\n');
});
