import { aDataset } from "@stackmatrix/core/testing";
import { expect, test } from "vitest";
import { startPage } from "../language/view-context.ts";
import { words } from "../words/words.ts";
import { formerAnswers, spanText, versionsText } from "./former-answers.ts";

test("formerAnswers() says when each answer held, up to where the next began", () => {
  const history = [
    { support: "partial", since: "2.0", status: "experimental" },
    { support: "none" },
    { support: "full", until: "0.9" },
  ] as const;

  const former = formerAnswers(startPage(aDataset(), "en"), { since: "3.2", history });

  expect(former.map(({ text }) => text)).toEqual([
    "partial from 2.0 until 3.2 · experimental",
    "none until 2.0",
    "full until 0.9",
  ]);
});

test.each([
  [{ since: "2.0" }, "2.0", ["since 2.0", "自 2.0 起"]],
  [{ until: "3.1" }, "until 3.1", ["until 3.1", "3.1 之前"]],
  [{ since: "2.0", until: "3.1" }, "2.0–3.1", ["from 2.0 until 3.1", "自 2.0 起、3.1 之前"]],
  [{}, undefined, [undefined, undefined]],
])("Versions of %j are few characters beside a sign, and words elsewhere", (span, versions, texts) => {
  expect(versionsText(span, words.en)).toBe(versions);
  expect([spanText(span, words.en), spanText(span, words["zh-TW"])]).toEqual(texts);
});
