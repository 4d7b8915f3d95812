import { hash } from "node:crypto";
import { statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { temporaryFolder } from "@stackmatrix/core/testing";
import { expect, test } from "vitest";
import { isAsWritten, verify } from "./is-as-written.ts";
import { known } from "./stamp.ts";

test.each([
  { title: "has its bytes", found: "a\nb\n", is: true },
  { title: "has other line ends, which git gives", found: "a\r\nb\r\n", is: true },
  { title: "says something else", found: "a\r\nc\r\n", is: false },
  { title: "has other line ends and is no text", found: "a\r\nb\r\n", written: "a\nb\n\0", is: false },
])("a file is as it was written, or not, when it $title", ({ found, is, written = "a\nb\n" }) => {
  const root = temporaryFolder({ "a.md": written.includes("\0") ? `${found}\0` : found });

  expect(isAsWritten(join(root, "a.md"), hash("sha256", written))).toBe(is);
  expect(isAsWritten(join(root, "missing.md"), hash("sha256", written))).toBe(false);
});

test("a file that nobody has written to since is not read", () => {
  const path = join(temporaryFolder({ "a.md": "a\n" }), "a.md");
  utimesSync(path, 1000, 1000);
  const later = Date.now() + 1000;
  const kept = known(hash("sha256", "something else"), statSync(path), later);

  expect(verify(path, kept)).toBe(kept);
  writeFileSync(path, "b\n");
  utimesSync(path, 1000, 1000);
  expect(isAsWritten(path, kept)).toBe(false);
});

test("what was written a moment ago is read again, since the clock may not tell", () => {
  const path = join(temporaryFolder({ "a.md": "a\n" }), "a.md");
  const { ctimeMs } = statSync(path);

  expect(known("1", statSync(path), ctimeMs + 5)).toBe("1");
  expect(verify(path, hash("sha256", "a\n"))?.split(" ")[0]).toBe(hash("sha256", "a\n"));
});
