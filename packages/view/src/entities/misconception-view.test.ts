import { aDataset, aSource } from "@stackmatrix/core/testing";
import { expect, test } from "vitest";
import { startPage } from "../language/view-context.ts";
import { misconceptionView } from "./misconception-view.ts";

const dataset = aDataset(
  {
    "sources/essay": aSource({ title: "文章", language: "zh-CN" }),
    "sources/manual": aSource({ title: "A manual" }),
    "misconceptions/x": {
      claim: { en: "X" },
      verdict: "wrong",
      right: { en: "Y" },
      claimedIn: [{ source: "essay", how: "corrects", quote: "并非 X" }, "manual"],
      gloss: { en: { essay: "not X" } },
    },
  },
  { locales: ["en", "zh-CN"] },
);

/** The texts in which the claim was met, as a page of the language shows them. */
function originsIn(locale: "en" | "zh-CN") {
  const item = dataset.misconceptions.get("x");
  return item && misconceptionView(startPage(dataset, locale), item).claimedIn;
}

test("misconceptionView() says how each text stands to the claim; an id alone claims it", () => {
  expect(originsIn("en")).toEqual([
    {
      id: "essay",
      title: "文章",
      language: "zh-CN",
      how: "corrects",
      howWord: "corrects it",
      quote: "并非 X",
      gloss: "not X",
    },
    { id: "manual", title: "A manual", language: "en", how: "claims", howWord: "claims it" },
  ]);
});

test("misconceptionView() glosses a quotation for those alone who cannot read it", () => {
  expect(originsIn("zh-CN")?.map(({ gloss, howWord, quote }) => ({ gloss, howWord, quote }))).toEqual([
    { howWord: "纠正这种说法", quote: "并非 X" },
    { howWord: "持这种说法" },
  ]);
});
