import { expect, test } from "vitest";
import { filesShown } from "./files-shown.ts";

const files = ["docs/zh-TW/a.md", "docs/en/a.md", "api/index.json"].map((path) => ({
  ...{ target: "any", path, hash: path.toUpperCase() },
}));
const locales = ["en", "zh-TW"];

test("filesShown() knows the language of a file by the folder that is named for it", () => {
  const shown = filesShown(files, { locales, locale: undefined });

  expect(Array.from(shown.values(), ({ locale, path }) => [path, locale])).toEqual([
    ["api/index.json", undefined],
    ["docs/en/a.md", "en"],
    ["docs/zh-TW/a.md", "zh-TW"],
  ]);
});

test("filesShown() leaves out other languages than the one that was asked for", () => {
  expect([...filesShown(files, { locales, locale: "zh-TW" }).keys()]).toEqual([
    "api/index.json",
    "docs/zh-TW/a.md",
  ]);
});
