import { expect, test } from "vitest";
import * as z from "zod";
import { stableJson } from "./stable-json.ts";

const pair = z.strictObject({ first: z.string(), second: z.string().optional() });

test("stableJson() gives keys the order of the schema, two spaces, and a line end", () => {
  const text = stableJson({ second: "b", first: "a" }, pair);

  expect(text).toBe('{\n  "first": "a",\n  "second": "b"\n}\n');
});

test("stableJson() leaves out what is undefined", () => {
  const text = stableJson({ first: "a", second: undefined }, pair);

  expect(text).toBe('{\n  "first": "a"\n}\n');
});

test("stableJson() throws rather than publish what the schema does not describe", () => {
  expect(() => stableJson({ first: "a", third: "c" }, pair)).toThrow("third");
});
