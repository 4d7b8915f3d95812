import { expect, test } from "vitest";
import { filesShown } from "./files-shown.ts";

const files = ["docs/zh-TW/a.md", "docs/fr/a.md", "docs/en/a.md", "api/index.json"].map((path) => ({
  ...{ target: path.split("/")[0] ?? "", path, hash: path.toUpperCase() },
}));
const choice = { locales: ["en", "zh-TW", "fr"], locale: undefined, targets: ["docs", "api"] };

test("filesShown() goes by targets and by languages, which it knows by the folders that are named for them", () => {
  const shown = filesShown(files, choice);

  expect(Array.from(shown.values(), ({ locale, path }) => [path, locale])).toEqual([
    ["docs/en/a.md", "en"],
    ["docs/zh-TW/a.md", "zh-TW"],
    ["docs/fr/a.md", "fr"],
    ["api/index.json", undefined],
  ]);
});

test("filesShown() leaves out other languages than the one that was asked for", () => {
  expect([...filesShown(files, { ...choice, locale: "zh-TW" }).keys()]).toEqual([
    "docs/zh-TW/a.md",
    "api/index.json",
  ]);
});
