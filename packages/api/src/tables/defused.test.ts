import { expect, test } from "vitest";
import { defused } from "./defused.ts";

test.each([
  "=1+1",
  "+cmd|' /C calc'!A0",
  "-2+3",
  "@SUM(A1)",
  "＝1+1",
  "＠SUM(A1)",
  "\t=1",
  "\r=1",
  " =1+1",
  "\u0000=1",
  "-",
  "-Infinity",
  "+0x10",
  "-1e400",
])("defused() puts an apostrophe before %j", (text) => {
  expect(defused(text)).toBe(`'${text}`);
});

test.each(["-5.2", "+3", "-.5", "-1e10", "0.10", "2 = 2", "a-b", "", "'=1", "−5.2"])(
  "defused() leaves %j as it is",
  (text) => {
    expect(defused(text)).toBe(text);
  },
);
