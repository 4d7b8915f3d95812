import { expect, test } from "vitest";
import { recentJson } from "./recent-json.ts";

test("recentJson() reads a text once while it is asked for again soon, and not much longer", () => {
  const first = recentJson('{"a":1}');

  expect(first).toEqual({ a: 1 });
  expect(recentJson('{"a":1}')).toBe(first);

  for (let index = 0; index < 1000; index++) recentJson(String(index));
  expect(recentJson('{"a":1}')).not.toBe(first);
  expect(recentJson('{"a":1}')).toEqual(first);
});
