import { expect, test } from "vitest";
import { webAddress } from "./web-address.ts";

const page = { kind: "sheets", id: "boats", locale: "zh-TW" } as const;

test.each([
  ["https://ferries.example", "https://ferries.example/zh-TW/sheets/boats.html"],
  ["https://ferries.example/guide", "https://ferries.example/guide/zh-TW/sheets/boats.html"],
  ["https://ferries.example/guide/", "https://ferries.example/guide/zh-TW/sheets/boats.html"],
  ["https://ferries.example/?page=1", undefined],
  [undefined, undefined],
])("webAddress() finds a page of the site at %s", (homepage, address) => {
  expect(webAddress({ info: { homepage } }, page)).toBe(address);
});

test("webAddress() knows no page of what is a word for others", () => {
  const info = { homepage: "https://ferries.example/" };

  expect(webAddress({ info }, { ...page, kind: "relations" })).toBeUndefined();
});
