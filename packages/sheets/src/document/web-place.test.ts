import { locales } from "@stackmatrix/core/schema";
import { smallDataset } from "@stackmatrix/core/testing";
import { startPage } from "@stackmatrix/view";
import { expect, test } from "vitest";
import { lessOf, webPlaceOf } from "./web-place.ts";

test.each([
  ["https://ferries.example", "https://ferries.example/en/sheets/boats.html", "ferries.example"],
  [
    "https://ferries.example/guide/",
    "https://ferries.example/guide/en/sheets/boats.html",
    "ferries.example/guide",
  ],
  [
    "https://me:secret@ferries.example/",
    "https://me:secret@ferries.example/en/sheets/boats.html",
    "ferries.example",
  ],
  ["https://渡輪.example/", "https://xn--45ws81e.example/en/sheets/boats.html", "xn--45ws81e.example"],
  ["https://ferries.example/?page=1", "https://ferries.example/?page=1", "ferries.example/?page=1"],
])(
  "webPlaceOf() leads from %s to the page of the sheet, under a short address",
  (homepage, address, shown) => {
    expect(placeOf(homepage)).toMatchObject({
      isShown: true,
      address,
      shown,
      code: { white: expect.any(Number) },
    });
  },
);

test("webPlaceOf() leads to the project where that has no web site of its own", () => {
  const place = placeOf("https://ferries.example/guide/", { hasSite: false });

  expect(place).toMatchObject({ address: "https://ferries.example/guide/", shown: "ferries.example/guide" });
  expect(place.codeText).toBe("QR code: ferries.example/guide");
});

test.each([
  undefined,
  "",
  "ferries.example",
  "javascript:alert(1)",
  "data:text/html,x",
  "file:///etc/passwd",
])("webPlaceOf() knows no place for %j", (homepage) => {
  expect(placeOf(homepage)).toMatchObject({ isShown: false, address: "", code: undefined });
});

test("webPlaceOf() leads to the page in the language of the sheet, and says so in it", () => {
  const texts = locales.map((locale) => {
    const { address, codeText } = placeOf("https://ferries.example/", { locale });
    expect(address).toBe(`https://ferries.example/${locale}/sheets/boats.html`);
    return codeText;
  });

  expect(new Set(texts).size).toBe(locales.length);
});

test("webPlaceOf() gives an address that is too long for a code without one", () => {
  const place = placeOf(`https://ferries.example/${"a".repeat(200)}`);

  expect(place).toMatchObject({ isShown: true, code: undefined });
});

test("lessOf() takes the code away before the address, and then nothing", () => {
  const place = placeOf("https://ferries.example/");
  const addressAlone = lessOf(place) ?? place;

  expect(addressAlone).toEqual({ ...place, code: undefined, without: "code" });
  expect(lessOf(addressAlone)).toMatchObject({ isShown: false, without: "address" });
  expect(lessOf(lessOf(addressAlone) ?? place)).toBeUndefined();
});

function placeOf(
  homepage: string | undefined,
  { hasSite = true, locale = "en" as (typeof locales)[number] } = {},
) {
  const dataset = smallDataset();
  const page = startPage({ ...dataset, info: { ...dataset.info, homepage } }, locale);
  return webPlaceOf(page, { id: "boats", hasSite });
}
