import { parseProse, plainText } from "@stackmatrix/core";
import { expect, test } from "vitest";
import { unescapeText } from "../fonts/unescape-text.ts";
import { proseMarkup } from "./prose-markup.ts";

test.each([
  ["a <b> & `c`", "a &lt;b&gt; &amp; <code>c</code>"],
  ['`<i>"x"</i>`', "<code>&lt;i&gt;&quot;x&quot;&lt;/i&gt;</code>"],
  [
    "[`a` b](https://c.de/?f=1&g='h')",
    '<a class="link" href="https://c.de/?f&#x3D;1&amp;g&#x3D;&#x27;h&#x27;"><code>a</code> b</a>',
  ],
  ['[a](https://b.cd/"onclick="e)', "[a](https://b.cd/&quot;onclick&#x3D;&quot;e)"],
  ["[a](javascript:alert(1))", "[a](javascript:alert(1))"],
])("proseMarkup() writes %s as elements and escaped text", (text, markup) => {
  expect(proseMarkup(parseProse(text))).toBe(markup);
});

const pieces = [
  "`",
  "[",
  "](https://a.bc/",
  ")",
  "'",
  '"',
  "<",
  ">",
  "&",
  "=",
  " ",
  "b",
  "&#x27;",
  "</a>",
  "<code>",
];
const three = pieces.flatMap((a) => pieces.flatMap((b) => pieces.map((c) => [a, b, c] as const)));

test.each([
  ["code", ([a, b, c]: (typeof three)[number]) => `x\`${a}${b}${c}\`y`],
  ["links", ([a, b, c]: (typeof three)[number]) => `[${a}${b}x](https://a.bc/${c}y)`],
  ["what may be neither", ([a, b, c]: (typeof three)[number]) => `\`[${a}${b}${c}`],
])("proseMarkup() makes nothing but code and links of %s, and keeps every word", (_name, write) => {
  for (const prose of three.map(write).map(parseProse)) {
    const markup = proseMarkup(prose);

    const rest = markup.replace(/<\/?code>|<a class="link" href="https:\/\/[^"<>]*">|<\/a>/g, "");
    expect(rest).not.toMatch(/[<>"]/);
    expect(unescapeText(rest)).toBe(plainText(prose));
  }
});
