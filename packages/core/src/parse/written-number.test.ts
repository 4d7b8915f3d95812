import { expect, test } from "vitest";
import { numberAsText, numberOf } from "./written-number.ts";

test.each(["7", "1.10", "0x1F", "1e3"])("numberAsText() gives %s as it is written", (text) => {
  expect(numberAsText(numberOf(text))).toBe(text);
});

test.each([["text"], [true], [null], [["7"]]])("numberAsText() leaves %j as it is", (value) => {
  expect(numberAsText<unknown>(value)).toBe(value);
});
