import { expect, test } from "vitest";
import { findBadByte } from "./find-bad-byte.ts";

test.each([
  {
    title: "a byte that starts nothing",
    bytes: [0x61, 0xff, 0x62],
    found: { byte: 0xff, line: 1, column: 2 },
  },
  {
    title: "a character broken off",
    bytes: [0x0a, 0xe5, 0xae, 0x20],
    found: { byte: 0xe5, line: 2, column: 1 },
  },
  {
    title: "a text that ends inside a character",
    bytes: [0x61, 0xe5, 0xae],
    found: { byte: 0xe5, line: 1, column: 2 },
  },
  {
    title: "a letter of Latin-1 before letters that both have",
    bytes: [0xef, 0xbb, 0xbf, 0xc3, 0xa9, 0xe9, 0x74],
    found: { byte: 0xe9, line: 1, column: 3 },
  },
  { title: "a surrogate", bytes: [0xed, 0xa0, 0x80], found: { byte: 0xed, line: 1, column: 1 } },
])("findBadByte finds $title", ({ bytes, found }) => {
  expect(findBadByte(Uint8Array.from(bytes))).toEqual(found);
});
