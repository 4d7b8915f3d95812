import { expect, test } from "vitest";
import { composeBody } from "./compose-body.ts";

test.each([
  ["e\u0301", "\u00e9"],
  ["か\u3099 は\u309a", "\u304c \u3071"],
  ["a\u0323\u0302", "\u1ead"],
  ["e\u0302\u030c", "\u00ea\u030c"],
  ["&#x3D;\u0338 &lt;\u0338 &gt;\u0338", "\u2260 \u226e \u226f"],
])("composeBody() makes one character of what is one: %j", (body, expected) => {
  expect(composeBody(body)).toBe(expected);
});

test.each([
  ["what has no form of its own", "\u0254\u0303, &amp;\u0301, &#x3D;\u0301"],
  ["addresses", '<a href="https://example.com/e\u0301">x</a>'],
  ["tags before a mark", "<b>\u0338</b>"],
  ["Han characters that Unicode has twice", "\uf9dc"],
])("composeBody() leaves %s alone", (_, body) => {
  expect(composeBody(body)).toBe(body);
});
