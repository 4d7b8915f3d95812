import { aDataset, aGlossarySection } from "@stackmatrix/core/testing";
import { expect, test } from "vitest";
import { startPage } from "../language/view-context.ts";
import { glossaryViews } from "./glossary-view.ts";
import { sheetView } from "./sheet-view.ts";

const ferry = {
  id: "ferry",
  word: { en: "ferry", "zh-TW": "渡輪" },
  also: { en: ["ferryboat"] },
  avoid: { "zh-TW": ["輪渡"] },
  avoidAtStart: { "zh-TW": ["渡"] },
  note: { en: "It leaves without you.", "zh-TW": "不等人。" },
};
const dataset = aDataset(
  {
    "glossary/boats": aGlossarySection({ title: { en: "Boats", "zh-TW": "船" }, order: 2, entries: [ferry] }),
    "glossary/quays": aGlossarySection({ title: { en: "Quays" } }),
    "sheets/words": {
      title: { en: "Words" },
      subtitle: { en: "All of them." },
      blocks: [{ block: "glossary" }, { block: "glossary", glossaries: ["boats"], title: { en: "Boats" } }],
    },
  },
  { locales: ["en", "zh-TW"] },
);

test("glossaryViews() show the words of every language, and notes in that of the page", () => {
  const [, boats] = glossaryViews(startPage(dataset, "zh-TW"));

  expect(boats).toMatchObject({
    title: "船",
    titles: [
      { locale: "en", text: "Boats" },
      { locale: "zh-TW", text: "船" },
    ],
    entries: [
      {
        words: [
          { locale: "en", word: "ferry", also: ["ferryboat"], avoid: [] },
          { locale: "zh-TW", word: "渡輪", also: [], avoid: ["輪渡", "渡…"] },
        ],
        note: "不等人。",
      },
    ],
  });
});

test("glossaryViews() leave the place of a word empty that is not translated", () => {
  const [quays] = glossaryViews(startPage(dataset, "zh-TW"));

  expect(quays?.entries[0]?.words.map(({ word }) => word)).toEqual(["cluster", ""]);
});

test("sheetView() shows all sections in their order, or those that are named", () => {
  const sheet = dataset.sheets.get("words");
  const view = sheet && sheetView(startPage(dataset, "en"), sheet);

  const shown = view?.blocks.map((block) => [
    block.title,
    block.block === "glossary" ? block.sections.map(({ id }) => id) : [],
  ]);
  expect(shown).toEqual([
    ["Glossary", ["quays", "boats"]],
    ["Boats", ["boats"]],
  ]);
});
