import { chmodSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { temporaryFolder } from "@stackmatrix/core/testing";
import { expect, test } from "vitest";
import { whyNoProgram } from "./why-no-program.ts";

test("whyNoProgram() says nothing of a program, and nothing of a link to one", () => {
  const link = join(temporaryFolder(), "link");
  symlinkSync(process.execPath, link);

  expect(whyNoProgram(process.execPath)).toBeUndefined();
  expect(whyNoProgram(link)).toBeUndefined();
});

test("whyNoProgram() tells what is there instead", () => {
  const root = temporaryFolder({ file: "" });
  const loop = join(root, "loop");
  symlinkSync(loop, loop);

  expect(whyNoProgram(join(root, "chrome"))).toBe("a file that is not there");
  expect(whyNoProgram(join(root, "file/chrome"))).toBe("a file that is not there");
  expect(whyNoProgram(root)).toBe("a folder");
  expect(whyNoProgram("/dev/null")).toBe("no file");
  expect(whyNoProgram(loop)).toMatch(/^a file that cannot be reached \(too many symbolic links/);
});

test.runIf(process.platform !== "win32")("whyNoProgram() tells a file that may not be run", () => {
  const file = join(temporaryFolder({ file: "" }), "file");
  chmodSync(file, 0o644);

  expect(whyNoProgram(file)).toBe("a file that this user may not run");
});
