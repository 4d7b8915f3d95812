import { promisify } from "node:util";
import { expect, test } from "vitest";
import { isPrivateAddress, PrivateAddressError, publicLookup } from "./public-lookup.ts";

test.each([
  "0.0.0.0",
  "10.1.2.3",
  "100.64.0.1",
  "127.0.0.1",
  "169.254.169.254",
  "172.31.255.255",
  "192.168.0.1",
  "198.18.0.1",
  "224.0.0.1",
  "255.255.255.255",
  "::",
  "::1",
  "::ffff:10.0.0.1",
  "64:ff9b::a00:1",
  "fd00::1",
  "fe80::1",
  "ff02::1",
])("isPrivateAddress() knows %s", (address) => {
  expect(isPrivateAddress(address)).toBe(true);
});

test.each(["1.1.1.1", "172.32.0.1", "100.128.0.1", "2606:4700::1111", "example.com"])(
  "isPrivateAddress() has nothing against %s",
  (address) => {
    expect(isPrivateAddress(address)).toBe(false);
  },
);

test("publicLookup() refuses a name that leads to this machine", async () => {
  await expect(promisify(publicLookup)("localhost", {})).rejects.toThrow(PrivateAddressError);
});
