import { expect, test } from "vitest";
import { lazyRecord } from "./lazy-record.ts";

const made: string[] = [];
const record = lazyRecord({
  keys: () => ["b", "a"],
  has: (key) => key === "a" || key === "b",
  get: (key) => {
    made.push(key);
    return key.toUpperCase();
  },
});

test("lazyRecord() makes a value when it is asked for, and no other", () => {
  made.length = 0;

  const { a, c } = record;

  expect([a, c]).toEqual(["A", undefined]);
  expect(made).toEqual(["a"]);
});

test("lazyRecord() is a plain record to whoever reads it", () => {
  expect(Object.keys(record)).toEqual(["b", "a"]);
  expect(record).toEqual({ a: "A", b: "B" });
  expect(JSON.stringify(record)).toBe('{"b":"B","a":"A"}');
  expect([Object.hasOwn(record, "a"), Object.hasOwn(record, "toString"), "c" in record]).toEqual([
    true,
    false,
    false,
  ]);
  expect({ ...record }).toEqual({ a: "A", b: "B" });
});

test("lazyRecord() cannot be changed", () => {
  expect(() => Object.assign(record, { a: "B" })).toThrow(TypeError);
  expect(() => Reflect.deleteProperty(record, "a")).not.toThrow();
  expect(record.a).toBe("A");
});
