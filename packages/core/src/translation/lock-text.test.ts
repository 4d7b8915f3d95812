import { expect, test } from "vitest";
import { inBrief } from "../testing/problems-in.ts";
import { formatLock, parseLock } from "./lock-text.ts";
import type { TranslationLock } from "./translation-lock.ts";

const path = "data/translations.lock.json";
const lock: TranslationLock = {
  "services/docker": {
    summary: { "zh-CN": "0123456789abcdef", "zh-TW": "fedcba9876543210" },
    "concepts.image.text": { "zh-TW": "0123456789abcdef" },
  },
  "groups/networking": { name: { "zh-TW": "0123456789abcdef" } },
};

test("formatLock() writes a sorted line for each text", () => {
  expect(formatLock(lock)).toBe(`{
  "groups/networking": {
    "name": { "zh-TW": "0123456789abcdef" }
  },
  "services/docker": {
    "concepts.image.text": { "zh-TW": "0123456789abcdef" },
    "summary": { "zh-TW": "fedcba9876543210", "zh-CN": "0123456789abcdef" }
  }
}
`);
  expect(formatLock({})).toBe("{}\n");
});

test("parseLock() reads what formatLock() writes", () => {
  expect(parseLock({ path, text: formatLock(lock) })).toEqual({ ok: true, value: lock, diagnostics: [] });
});

test.each([
  ["", "1:1"],
  ["{", "1:2"],
  ['{\n<<<<<<< HEAD\n  "a/b": {}\n', "2:1"],
  ['{ "a/b": { "name": { "zh-TW": "short" } } }', "1:31"],
  ['{ "a/b": { "name": { "fr": "0123456789abcdef" } } }', "1:22"],
  ['{ "a/b": { "name": "0123456789abcdef" } }', "1:20"],
  ['{ "a/\\ud83db": { "name": { "zh-TW": "0123456789abcdef" } } }', "1:6"],
  ['{ "a/b": { "name": { "zh-TW": 1234567890123456 } } }', "1:31"],
  ["[]", "1:1"],
])("parseLock() says where %j is no lock", (text, place) => {
  const { diagnostics } = parseLock({ path, text });

  expect(diagnostics.map(inBrief)).toEqual([`${path}:${place} lock/invalid`]);
});
