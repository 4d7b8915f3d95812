import { expect, test } from "vitest";
import { nearestLocale } from "./nearest-locale.ts";

const locales = ["en", "zh-TW", "zh-CN"];

test.each([
  ["zh-tw", "zh-TW"],
  ["zh_TW", "zh-TW"],
  ["ZH-Hant-TW", "zh-TW"],
  ["zh-hant", "zh-TW"],
  ["zh-Hant-HK", "zh-TW"],
  ["zh_HK", "zh-TW"],
  ["hant", "zh-TW"],
  ["tw", "zh-TW"],
  ["zh-TX", "zh-TW"],
  ["cn", "zh-CN"],
  ["zh_cn", "zh-CN"],
  ["zh-Hans", "zh-CN"],
  ["zh-SG", "zh-CN"],
  ["EN", "en"],
  ["en-US", "en"],
  ["en_GB", "en"],
])("nearestLocale() takes %s for %s", (tag, expected) => {
  expect(nearestLocale(tag, locales)).toBe(expected);
});

test.each(["zh", "fr", "fr-CA", "ja", "chinese", "", "-", "_", "x-private", "en-"])(
  "nearestLocale() leaves %j open, or takes it for what is near",
  (tag) => {
    expect([undefined, "en"]).toContain(nearestLocale(tag, locales));
  },
);

test("nearestLocale() knows only the languages that it is given", () => {
  expect(nearestLocale("zh_TW", ["en"])).toBeUndefined();
  expect(nearestLocale("zh-hk", ["en", "zh-CN"])).toBeUndefined();
  expect(nearestLocale("zh", ["en", "zh-CN"])).toBe("zh-CN");
});
