import { expect, test } from "vitest";
import { findTextFault } from "./text-fault.ts";

test.each([
  ["a letter with marks of its own", "e\u0301, o\u0328\u0304"],
  ["signs outside the first plane", "\u{20bb7} \u{1f6a2}"],
  ["an emoji with its selector", "\u2764\ufe0f 1\ufe0f\u20e3"],
  ["emoji that are joined", "\u{1f469}\u200d\u{1f467}, \u2764\ufe0f\u200d\u{1f525}"],
  [
    "joiners between letters and after them",
    "\u0645\u06cc\u200c\u062e, \u0915\u094d\u200d\u0937, \u0647\u200d",
  ],
  ["the shape of a Han character", "\u845b\u{e0100}"],
  ["the shape of a Mongolian letter", "\u1820\u180b"],
  ["spaces that are not the usual one", "a\u00a0b\u3000c"],
  ["a replacement sign", "a\ufffd"],
])("findTextFault() is content with %s", (_, text) => {
  expect(findTextFault(text, "line")).toBeUndefined();
});

test.each([
  ["a control", "a\u0000b", 1],
  ["a tab", "a\tb", 1],
  ["a control of the second kind", "a\u0085", 1],
  ["half of a surrogate pair", "a\ud83d b", 1],
  ["the other half", "\udc00", 0],
  ["a noncharacter", "a\ufdd0", 1],
  ["a noncharacter of another plane", "\u{1f6a2}\u{3fffe}", 2],
  ["a separator of lines", "a\u2028b", 1],
  ["an override of direction", "a\u202eb", 1],
  ["a mark of direction", "a\u200fb", 1],
  ["a letter mark of direction", "a\u061cb", 1],
  ["a space of no width", "Qu\u200bay", 2],
  ["a word joiner", "a\u2060b", 1],
  ["a soft hyphen", "a\u00adb", 1],
  ["a grapheme joiner", "a\u034fb", 1],
  ["a filler of Korean", "\u3164", 0],
  ["a byte order mark", "a\ufeff", 1],
  ["a tag", "a\u{e0041}", 1],
  ["an annotation", "a\ufff9b", 1],
])("findTextFault() finds %s", (_, text, index) => {
  const character = String.fromCodePoint(text.codePointAt(index) ?? 0);

  expect(findTextFault(text, "paragraph")).toEqual({ kind: "forbidden-character", character, index });
});

test.each([
  ["a joiner at the beginning", "\u200da", 0],
  ["a joiner after a space", "a \u200cb", 2],
  ["a joiner after a joiner", "a\u200d\u200db", 2],
  ["a selector at the beginning", "\ufe0fa", 0],
  ["a selector after a selector", "a\ufe0f\ufe0e", 2],
  ["a selector after a mark", "e\u0301\ufe0f", 2],
  ["a mark at the beginning", "\u0301a", 0],
  ["a mark at the beginning of a line", "a\n\u3099", 2],
])("findTextFault() finds %s, which belongs to nothing", (_, text, index) => {
  expect(findTextFault(text, "paragraph")).toEqual({
    kind: "stray-mark",
    character: text.charAt(index),
    index,
  });
});

test.each(["\u3000", "\u00a0 \u2003", "\u2800", " \n ", "\u{1d159}"])(
  "findTextFault() finds that nothing of %j can be seen",
  (text) => {
    expect(findTextFault(text, "paragraph")).toMatchObject({ kind: "nothing-visible", index: 0 });
  },
);

test("findTextFault() allows line breaks where a text may have several lines", () => {
  expect(findTextFault("a\n\nb\n", "paragraph")).toBeUndefined();
  expect(findTextFault("a\nb", "line")).toEqual({ kind: "forbidden-character", character: "\n", index: 1 });
});
