import { publishData } from "@stackmatrix/api";
import { smallDataset } from "@stackmatrix/core/testing";
import { expect, test } from "vitest";
import { Failure } from "../program/failure.ts";
import { wantedValue } from "./wanted-value.ts";

const trait = (id: string, type: string, value: string) => ({
  [`traits/${id}`]: `
name: { en: ${id}, zh-TW: ${id} }
type: ${type}
values: { ferry: { value: ${value}, basis: by-definition } }
`,
});

const data = publishData(
  smallDataset({
    ...trait("heated", "boolean", "true"),
    ...trait("built", "date", "2020-05-01"),
    ...trait("engine", "version", '"1.30"'),
    ...trait("colour", "text", "{ en: white, zh-TW: 白 }"),
  }),
);

test.each([
  ["price", "2.5", 2.5],
  ["price", "..3", { atMost: 3 }],
  ["price", "2..3.5", { atLeast: 2, atMost: 3.5 }],
  ["price", "none", "none"],
  ["heated", "Yes", true],
  ["heated", "false", false],
  ["heated", "in winter", "in winter"],
  ["built", "2020", "2020"],
  ["built", "2020..", { atLeast: "2020" }],
  ["engine", "1.30", "1.30"],
  ["engine", "1.4..1.30", { atLeast: "1.4", atMost: "1.30" }],
  ["colour", "1..2", "1..2"],
  ["nothing", "2", "2"],
])("wantedValue() reads of the trait %s what is written as %j", (id, written, expected) => {
  expect(wantedValue(data, id, written)).toEqual(expected);
});

test("wantedValue() refuses a range of numbers with an end that is none", () => {
  expect(() => wantedValue(data, "price", "..cheap")).toThrow(new Failure(2, '"cheap" is no number'));
});
