import { expect, test } from "vitest";
import { missingParts } from "./missing-parts.ts";

/** What is found, with the script that it is in. */
function partsIn(text: string, characters = [...new Set(text.match(/\P{ASCII}/gu))]) {
  const texts = text.split("\n").map((line, index) => ({ path: [index], text: line }));
  return missingParts(texts, characters).map(({ start, end, script, text }) => [
    text.slice(start, end),
    script,
  ]);
}

test("missingParts() gives one part for a text in a script that has no font, however many letters it has", () => {
  expect(partsIn("name: שלום עולם, x")).toEqual([["שלום עולם", "Hebrew"]]);
  expect(partsIn("a: สวัสดี ชาวโลก\nb: สบายดีไหม")).toEqual([["สวัสดี ชาวโลก", "Thai"]]);
});

test("missingParts() gives a part for each script and for each sign", () => {
  expect(partsIn("a: שלום\nb: 🦀 안녕하세요 🦀\nc: ☃")).toEqual([
    ["שלום", "Hebrew"],
    ["🦀", undefined],
    ["안녕하세요", "Hangul"],
    ["☃", undefined],
  ]);
});

test("missingParts() takes a letter that is alone for a sign", () => {
  expect(partsIn("a: the letter א alone")).toEqual([["א", undefined]]);
});

test("missingParts() gives nothing of what is not in the text", () => {
  expect(partsIn("plain", ["ש"])).toEqual([]);
});
