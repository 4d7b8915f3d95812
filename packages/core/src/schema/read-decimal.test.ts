import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readDecimal } from "./read-decimal.ts";

describe("readDecimal()", () => {
  test.each([
    ["0", "0"],
    ["0.10", "0.10"],
    ["1.10", "1.10"],
    ["0.00", "0.00"],
    ["1234567.8900", "1234567.8900"],
    ["9007199254740992", "9007199254740992"],
    ["100000000000000000000000", "100000000000000000000000"],
    ["-3.50", "-3.50"],
    ["+1", "+1"],
    [".5", "0.5"],
    ["5.", "5"],
  ])("keeps the digits of %s", (text, digits) => {
    expect(readDecimal(text)).toEqual({ number: Number(text), digits });
  });

  test.each([
    ["1e-7", "0.0000001"],
    ["2.50E-3", "0.00250"],
    ["1e3", "1000"],
    ["1.10e3", "1100"],
    ["1.2345e+2", "123.45"],
    ["0.10e1", "1.0"],
    ["0.5e-3", "0.0005"],
    ["1e21", `1${"0".repeat(21)}`],
    ["0e999999999", "0"],
    ["0.0e-999999999", "0.0"],
    ["5e-324", `0.${"0".repeat(323)}5`],
  ])("writes %s without its exponent", (text, digits) => {
    expect(readDecimal(text)).toEqual({ number: Number(text), digits });
  });

  test.each([
    ["9007199254740993", "9007199254740992"],
    ["-9007199254740993", "-9007199254740992"],
    ["0.1000000000000000055511151231257827", "0.1"],
    ["3.14159265358979323846", "3.141592653589793"],
    ["1e-400", "0"],
    ["1e400", undefined],
    ["9".repeat(400), undefined],
    [".inf", undefined],
    ["-.Inf", undefined],
    [".nan", undefined],
  ])("refuses %s, which no JSON number holds", (text, nearest) => {
    expect(readDecimal(text)).toEqual({ fault: "not-exact", nearest });
  });

  test.each([
    ["0x1F", "31"],
    ["0o17", "15"],
    ["0x20000000000001", "9007199254740993"],
    ["007", "7"],
    ["-007.50", "-7.50"],
  ])("refuses %s, which is not decimal", (text, nearest) => {
    expect(readDecimal(text)).toEqual({ fault: "not-decimal", nearest });
  });

  test("takes whatever JavaScript writes, and gives a text of the same number", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        const read = readDecimal(String(number));

        expect(read).toMatchObject({ number: number === 0 ? 0 : number });
        expect("digits" in read && Number(read.digits)).toBe(number === 0 ? 0 : number);
        expect("digits" in read && read.digits).not.toMatch(/e/i);
      }),
    );
  });
});
