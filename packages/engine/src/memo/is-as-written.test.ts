import { hash } from "node:crypto";
import { join } from "node:path";
import { temporaryFolder } from "@stackmatrix/core/testing";
import { expect, test } from "vitest";
import { isAsWritten } from "./is-as-written.ts";

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
