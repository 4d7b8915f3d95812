import { aDataset } from "@stackmatrix/core/testing";
import { expect, test } from "vitest";
import { attributionOf } from "./attribution.ts";
import { licenceLink } from "./licence-link.ts";

const told = {
  ...aDataset({}, { locales: ["en", "zh-TW"] }),
  info: {
    title: { en: "Harbours compared", "zh-TW": "港口比較" },
    publisher: "Harbour Press",
    homepage: "https://example.com/harbours",
    licence: "CC-BY-SA-4.0",
  },
};

test("attributionOf() names title, publisher, address and the licence with its link", () => {
  expect(attributionOf(told)).toBe(
    "Harbours compared, Harbour Press, https://example.com/harbours, CC BY-SA 4.0 (https://creativecommons.org/licenses/by-sa/4.0/)",
  );
  expect(attributionOf(told, "zh-TW")).toMatch(/^港口比較, Harbour Press/);
});

test("attributionOf() leaves out what the project does not say", () => {
  expect(attributionOf({ ...told, info: { licence: "MIT" } })).toBe(
    "MIT (https://spdx.org/licenses/MIT.html)",
  );
  expect(attributionOf({ ...told, info: {} })).toBeUndefined();
});

test.each([
  ["CC0-1.0", "https://creativecommons.org/publicdomain/zero/1.0/"],
  ["ODbL-1.0", "https://spdx.org/licenses/ODbL-1.0.html"],
  ["MIT OR Apache-2.0", undefined],
  ["LicenseRef-Ours", undefined],
  ["UNLICENSED", undefined],
])("licenceLink() knows where %s can be read", (licence, link) => {
  expect(licenceLink(licence)).toBe(link);
});
