import { expect, test } from "vitest";
import { cssString } from "./css-string.ts";

test("cssString() keeps plain text as it is", () => {
  expect(cssString("第 1 頁，共 2 頁")).toBe('"第 1 頁，共 2 頁"');
});

test("cssString() lets no text end the string or the style element", () => {
  expect(cssString('"; } </style>\\')).toBe('"\\22 ; } \\3c /style\\3e \\5c "');
});

test.each(["\n", "\r", "\f", '"', "\\", "<", ">"])(
  "cssString() writes %j by its number, and a space that ends that",
  (sign) => {
    expect(cssString(`a${sign}b`)).toBe(`"a\\${sign.charCodeAt(0).toString(16)} b"`);
  },
);
