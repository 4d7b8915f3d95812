import { displayWidth } from "@stackmatrix/core";
import { expect, test } from "vitest";
import { wrapText } from "./wrap-text.ts";

test("wrapText() breaks between words", () => {
  expect(wrapText("One machine holds a few containers.", 14)).toEqual([
    "One machine",
    "holds a few",
    "containers.",
  ]);
});

test("wrapText() leaves a word whole that is wider than a line", () => {
  expect(wrapText("see amazon-elastic-container-service", 10)).toEqual([
    "see",
    "amazon-elastic-container-service",
  ]);
});

test("wrapText() keeps the line breaks of a text", () => {
  expect(wrapText("One.\nTwo.", 40)).toEqual(["One.", "Two."]);
});

test("wrapText() breaks Chinese anywhere but before a closing mark or after an opening one", () => {
  const text = "排程器決定新的 Pod 放在哪個節點上，並考慮「親和性」與汙點。";

  const lines = wrapText(text, 16);

  expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
  expect(lines.every((line) => displayWidth(line) <= 16)).toBe(true);
  expect(lines.filter((line) => /^[，。」]|「$/.test(line))).toEqual([]);
});
