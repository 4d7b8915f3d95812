import { expect, test } from "vitest";
import { chooseEncoding } from "./choose-encoding.ts";

test.each([
  [undefined, "identity"],
  ["", "identity"],
  ["gzip, deflate, br", "br"],
  ["gzip, deflate", "gzip"],
  ["x-gzip", "gzip"],
  ["GZIP", "gzip"],
  ["br;q=0.1, gzip;q=0.9", "gzip"],
  ["br;q=0, *", "gzip"],
  ["*", "br"],
  ["deflate", "identity"],
  ["identity;q=1, gzip;q=0.5", "identity"],
  ["gzip;q=0.001", "gzip"],
  ["identity;q=0, gzip", "gzip"],
  ["gzip;q=much", "identity"],
  ["identity;q=0", undefined],
  ["*;q=0", undefined],
  ["*;q=0, identity", "identity"],
])("chooseEncoding() answers %j with %s", (header, encoding) => {
  expect(chooseEncoding(header)).toBe(encoding);
});
