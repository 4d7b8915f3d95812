import { expect, test } from "vitest";
import { foldCharacters } from "./fold-characters.ts";

test.each([
  ["capitals", "DOCKER", "docker"],
  ["capitals that are two letters", "STRASSE", "straße"],
  ["both small letters of a capital", "ΟΔΟΣ ς", "οδος σ"],
  ["full width", "Ｄｏｃｋｅｒ　１", "docker 1"],
  ["half width", "ﾄﾞｯｸ", "ドック"],
  ["accents of their own", "Cafe\u0301", "café"],
  ["marks in another order", "a\u0323\u0302", "a\u0302\u0323"],
  ["Korean letters", "\u1112\u1161\u11ab", "한"],
  ["ligatures", "ﬁle", "file"],
  ["what cannot be seen", "Qu\u200bay\u{e0041}", "quay"],
  ["joiners and selectors", "Qu\u200day\ufe0f", "quay"],
])("foldCharacters() takes no notice of %s", (_, one, other) => {
  expect(foldCharacters(one)).toBe(foldCharacters(other));
});

test("foldCharacters() tells letters apart that are others in their language", () => {
  expect(foldCharacters("sınır")).not.toBe(foldCharacters("sinir"));
  expect(foldCharacters("é")).not.toBe(foldCharacters("e"));
  expect(foldCharacters("か")).not.toBe(foldCharacters("が"));
});

test("foldCharacters() gives the same for every form of every character, folded or not", () => {
  const different: string[] = [];
  for (let point = 0; point < 0x110000; point++) {
    const character = String.fromCodePoint(point);
    if (/[\p{Cs}\p{Co}\p{Cn}\p{Ideographic}ı]/u.test(character)) continue;
    const folded = foldCharacters(character);
    const forms = [folded, character.toLowerCase(), character.toUpperCase(), character.normalize("NFKD")];
    if (forms.some((form) => foldCharacters(form) !== folded)) different.push(point.toString(16));
  }

  expect(different).toEqual([]);
});
