import fc from "fast-check";
import { expect, test } from "vitest";
import { foldCharacters } from "./fold-characters.ts";
import { foldWithPlaces } from "./fold-with-places.ts";

test.each([
  ["Ａｂｃ", "bc", "ｂｃ"],
  ["一集\u200d群二", "集群", "集\u200d群"],
  ["a cafe\u0301 b", "café", "cafe\u0301"],
  ["ｶﾞ行", "ガ", "ｶﾞ"],
  ["die Straße", "strasse", "Straße"],
  ["x ﬁ", "i", "ﬁ"],
  ["\u1112\u1161\u11ab 1", "한", "\u1112\u1161\u11ab"],
  ["𠮷Ａ", "a", "Ａ"],
])("foldWithPlaces() finds in %j what %j comes from", (text, found, expected) => {
  const { folded, partOf } = foldWithPlaces(text);
  const index = folded.indexOf(found);

  const { start, end } = partOf(index, index + found.length);

  expect(text.slice(start, end)).toBe(expected);
});

test("foldWithPlaces() folds just as foldCharacters() does", () => {
  const letters =
    "aÅßŒ ﬁ㌔Ａｶﾞﾟか\u3099é\u0301\u0323\u0345Σς한\u1112\u1161\u11ab\uffa1\uffc2\u200d\ufe0f葛\u{e0100}🙂ʼn´\u0e33\u0f77";
  const texts = fc.string({
    unit: fc.oneof(fc.constantFrom(...letters), fc.string({ unit: "binary", minLength: 1, maxLength: 1 })),
  });

  fc.assert(
    fc.property(texts, (text) => {
      expect(foldWithPlaces(text).folded).toBe(foldCharacters(text));
    }),
    { numRuns: 2000 },
  );
});
