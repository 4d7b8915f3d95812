import { expect, test } from "vitest";
import { unprintableCharacters } from "./unprintable-characters.ts";

test.each([
  ["Latin, Greek, Cyrillic and Chinese letters", "é Ω Я 容器 骉 繁體", []],
  ["signs of sheets", "✓ ◐ → ≤ € × ① … “” 、", []],
  ["what is joined to others or not seen", "e\u0301 ☎\ufe0f a\u200db \u00a0", []],
  ["emoji", "\u{1f6a2} ok \u{1f642}", ["\u{1f6a2}", "\u{1f642}"]],
  ["letters of other scripts", "אב ก", ["א", "ב", "ก"]],
  ["emoji as an escape", '"\\U0001F6A2"', ["\u{1f6a2}"]],
  ["emoji as two escapes", '"\\ud83d\\ude42"', ["\u{1f642}"]],
  ["a text as long as a file may be", `${"a\\n".repeat(1_000_000)}\u{1f6a2}`, ["\u{1f6a2}"]],
  ["a number that is no character", '"\\UFFFFFFFF"', []],
])("unprintableCharacters() of %s", (_, text, expected) => {
  expect([...unprintableCharacters([text])]).toEqual(expected);
});
