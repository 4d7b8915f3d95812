import { hash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { temporaryFolder } from "@stackmatrix/core/testing";
import { expect, test } from "vitest";
import { readBriefly } from "./read-briefly.ts";

test.each([0, 1, 2 ** 20 - 1, 2 ** 20, 2 ** 20 + 1, 5 * 2 ** 20])(
  "readBriefly() reads %i bytes whole",
  (size) => {
    const folder = temporaryFolder({ "a.bin": Buffer.alloc(size, "bytes"), "b.bin": Buffer.alloc(3, "x") });

    readBriefly(join(folder, "b.bin"));
    const bytes = readBriefly(join(folder, "a.bin"));

    expect(hash("sha256", bytes)).toBe(hash("sha256", readFileSync(join(folder, "a.bin"))));
  },
);

test("readBriefly() throws where there is no file", () => {
  expect(() => readBriefly(join(temporaryFolder(), "a.bin"))).toThrow("ENOENT");
});
