import { aDataset } from "@stackmatrix/core/testing";
import { expect, test } from "vitest";
import { words } from "./words.ts";
import { wordsOf } from "./words-of.ts";

const ownWords = {
  services: { en: "Runners", "zh-TW": "執行器" },
  layer: { en: "Family" },
  partial: "in part",
  "not-applicable": undefined,
};
const dataset = aDataset({}, { info: { words: ownWords } });

test("wordsOf() has the words of a project in their places, and those of the language elsewhere", () => {
  const { attribute, label, support, ...others } = wordsOf(dataset, "zh-TW");

  expect(label).toEqual({ ...words["zh-TW"].label, services: "執行器", layer: "Family" });
  expect(attribute).toEqual({ ...words["zh-TW"].attribute, layer: "Family" });
  expect(support).toEqual({ ...words["zh-TW"].support, partial: "in part" });
  expect({ ...words["zh-TW"], ...others }).toEqual(words["zh-TW"]);
});

test("wordsOf() are those of the language where a project has none", () => {
  expect(wordsOf(aDataset(), "en")).toBe(words.en);
});

test("a sentence that speaks of answers quotes the words that they have", () => {
  const { en, "zh-CN": zhCN } = words;
  const support = { ...en.support, unknown: "élusive", unassessed: "open", none: "never" };

  expect(en.phrase.howToRead(support)).toContain(
    "“Élusive” means that we looked and did not find it, “open” that",
  );
  expect(en.phrase.howToReadUnsourced(true, support)).toMatch(/^“Élusive” means/);
  expect(en.phrase.howToReadUnsourced(false, support)).toMatch(/^An answer may say .* “Élusive” means/);
  expect(zhCN.phrase.howToRead(support)).toContain(
    "“élusive”表示查过但没有找到，“open”表示还没有人查过；两者都不等于“never”。",
  );
});
