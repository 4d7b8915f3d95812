import { expect, test } from "vitest";
import type * as z from "zod";
import { isoDate, line, localizedLine, paragraph, textDate, url } from "./text.ts";

const takes = (schema: z.ZodType, value: unknown) => schema.safeParse(value).success;

test.each([
  ["a", true],
  ["", false],
  [" a", false],
  ["a ", false],
  ["two\nlines", false],
])(
  "line takes a text of one line that begins and ends with a character that is seen: %j",
  (text, isTaken) => {
    expect(takes(line, text)).toBe(isTaken);
  },
);

test.each([
  ["two\n\nlines\n", true],
  ["", false],
  ["\n", false],
])("paragraph takes several lines: %j", (text, isTaken) => {
  expect(takes(paragraph, text)).toBe(isTaken);
});

test.each([
  [{ en: "a" }, true],
  [{ "zh-TW": "a" }, true],
  [{}, false],
  [{ fr: "a" }, false],
  [{ en: "a\nb" }, false],
  ["a", false],
])("localizedLine takes a line in at least one language that there is: %j", (text, isTaken) => {
  expect(takes(localizedLine, text)).toBe(isTaken);
});

test.each([
  ["https://example.com", true],
  ["https://docs.example.com/a_(b)?c=d#e", true],
  ["http://example.com", true],
  ["https://www.npmjs.com/package/@scope/name", true],
  ["https://example.com?mail=a@b", true],
  ["https://example.com#@", true],
  ["https://somebody:secret@example.com/", false],
  ["https://@example.com/", false],
  ["https://example.com:@evil.example/", false],
  ["https:example.com", false],
  ["ftp://example.com", false],
  ["https://localhost/a", false],
  ["https://127.0.0.1/a", false],
  ["https://somebody@example.com/", false],
  ["https://example.com\\a", false],
  ["https://example.com/\u202ea", false],
  ["example.com", false],
])("url takes an address on the public web: %j", (text, isTaken) => {
  expect(takes(url, text)).toBe(isTaken);
});

test.each([
  ["2026-11-21", true],
  ["2024-02-29", true],
  ["2026-02-29", false],
  ["2026-13-01", false],
  ["2026-1-1", false],
  ["2026-11-21T00:00:00Z", false],
])("isoDate takes a day that is in the calendar: %s", (text, isTaken) => {
  expect(takes(isoDate, text)).toBe(isTaken);
  expect(takes(textDate, text)).toBe(isTaken);
});

test.each([
  ["2026-11", true],
  ["2026", true],
  ["0999", true],
  ["2026-13", false],
  ["2026-00", false],
  ["26", false],
  ["2026-Q1", false],
])("textDate takes a month or a year that is in the calendar: %s", (text, isTaken) => {
  expect(takes(textDate, text)).toBe(isTaken);
  expect(takes(isoDate, text)).toBe(false);
});

test("textDate takes also that there is none, in one word", () => {
  expect(takes(textDate, "undated")).toBe(true);
  expect(takes(textDate, "unknown")).toBe(false);
  expect(takes(isoDate, "undated")).toBe(false);
});

test.each([
  { title: "a line", schema: line, start: "", most: 4000 },
  { title: "a paragraph", schema: paragraph, start: "", most: 40_000 },
  { title: "an address", schema: url, start: "https://example.com/", most: 8000 },
])("$title has at most $most characters", ({ most, schema, start }) => {
  expect(takes(schema, start.padEnd(most, "x"))).toBe(true);
  expect(takes(schema, start.padEnd(most + 1, "x"))).toBe(false);
});
