import { expect, test } from "vitest";
import { inOneLanguage } from "./in-one-language.ts";

test("inOneLanguage() says each text in the language, or else in the fallback", () => {
  const value = { name: { en: "Quay", "zh-TW": "碼頭" }, steps: [{ text: { en: "Moor." } }] };

  expect(inOneLanguage(value, "zh-TW", "en")).toEqual({ name: "碼頭", steps: [{ text: "Moor." }] });
});

test("inOneLanguage() leaves all else as it is, also what is there by language and empty records", () => {
  const value = { also: { en: ["wharf"] }, assessments: {}, rating: 3, isTrue: false, gloss: null };

  expect(inOneLanguage(value, "en", "en")).toEqual(value);
});
