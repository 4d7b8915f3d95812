import { expect, test } from "vitest";
import { layoutGlossary } from "./layout-glossary.ts";

test("layoutGlossary() gives each text its language, and joins words as that language does", () => {
  const entry = {
    id: "quay",
    words: [
      { locale: "en", word: "quay", also: ["wharf", "dock"], avoid: [] },
      { locale: "zh-TW", word: "碼頭", also: ["岸壁", "船塢"], avoid: ["泊位"] },
    ],
  } as const;
  const titles = [
    { locale: "en", text: "Harbours" },
    { locale: "zh-TW", text: "港口" },
  ] as const;

  const layout = layoutGlossary({ id: "harbours", title: "港口", titles, entries: [entry] });

  expect(layout).toEqual({
    titles: [
      { lang: "en", text: "Harbours" },
      { lang: "zh-Hant-TW", text: "港口" },
    ],
    rows: [
      {
        words: [
          {
            lang: "en",
            word: "quay",
            also: "wharf, dock",
            avoid: [],
            comma: ",",
            behindComma: " ",
            notId: "not-quay-en",
          },
          {
            lang: "zh-Hant-TW",
            word: "碼頭",
            also: "岸壁、船塢",
            avoid: ["泊位"],
            comma: "、",
            behindComma: "",
            notId: "not-quay-zh-TW",
          },
        ],
      },
    ],
  });
});
