import { readdirSync, readFileSync } from "node:fs";
import { chmod, copyFile, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { temporaryFolder } from "@stackmatrix/core/testing";
import { describe, expect, test } from "vitest";
import { BrowserLostError } from "./browser-lost-error.ts";
import { openChromiumPrinter } from "./chromium-printer.ts";
import { NoBrowserError } from "./no-browser-error.ts";

/** What Chrome adds to it for a socket, with six letters of chance; the path of one may have 107 characters on Linux. */
const longestTemporaryFolder = 107 - "/org.chromium.Chromium.abcdef/SingletonSocket".length;

/** Tries to print with a program, and says what is told and how often it was started. */
async function printWith(script: string, { cache = "cache" } = {}) {
  const folder = temporaryFolder();
  // Whoever Chromium runs as must get there, and write down that it did.
  await chmod(folder, 0o755);
  const starts = join(folder, "starts");
  await writeFile(starts, "");
  await chmod(starts, 0o666);
  const executable = join(folder, "chrome");
  await writeFile(executable, script.replace("\n", `\necho >> ${starts}\n`));
  await chmod(executable, 0o755);
  return { executable, ...(await refusalOf(executable, join(folder, cache))), starts: countLines(starts) };
}

async function refusalOf(executable: string, cache: string) {
  const environment = { PUPPETEER_EXECUTABLE_PATH: executable };
  const opening = openChromiumPrinter([], { cache, environment });
  const error = await opening.then(
    () => expect.unreachable("it prints"),
    (refusal: unknown) => refusal,
  );
  expect(error).toBeInstanceOf(NoBrowserError);
  return { error, said: (error as Error).message };
}

function countLines(file: string): number {
  return readFileSync(file, "utf8").split("\n").length - 1;
}

const mustBeChrome = "PUPPETEER_EXECUTABLE_PATH must name Chrome or Chromium.";

describe.runIf(process.platform === "linux")("a browser that does not start", () => {
  test.each([0, 1, 78])("since it ends by itself with %i is told so, after one try", async (code) => {
    const { executable, said, starts } = await printWith(`#!/bin/sh\necho Usage: chrome >&2; exit ${code}\n`);

    expect(said).toBe(
      [
        `${executable} does not start: it has ended by itself, with exit code ${code}.`,
        "Usage: chrome",
        mustBeChrome,
      ].join("\n"),
    );
    expect(starts).toBe(1);
  });

  test("since it is a text, of which the shell makes nothing, is told so", async () => {
    const { said, starts } = await printWith("once\nupon a time\n");

    expect(said).toContain("it has ended by itself, with exit code 127");
    expect(said).toContain(mustBeChrome);
    expect(starts).toBe(1);
  });

  test("since it crashes may live the next time: it is started three times", async () => {
    const { error, said, starts } = await printWith("#!/bin/sh\nkill -SEGV $$\n");

    expect(error).toBeInstanceOf(BrowserLostError);
    expect(said).toBe("Chromium has ended while it started, 3 times in a row");
    expect(starts).toBe(3);
  });

  test("since it sees itself that it cannot go on is told so, after one try", async () => {
    const words = "[1128/1:FATAL:content/main.cc:1] Check failed: no palette";
    const { executable, said, starts } = await printWith(`#!/bin/sh\necho "${words}" >&2; kill -TRAP $$\n`);

    expect(said).toBe(`${executable} does not start: it has ended by SIGTRAP.\n${words}\n${mustBeChrome}`);
    expect(starts).toBe(1);
  });

  test("since its pipe is closed, though it runs on, is told so", async () => {
    const { said, starts } = await printWith("#!/bin/sh\nexec 3<&- 4>&-; sleep 5\n");

    expect(said).toContain("it has closed the pipe that it was given");
    expect(starts).toBe(1);
  });

  test("since the program that it is to be run by is missing is told so", async () => {
    const { executable, said } = await printWith("#!/nowhere/sh\n");

    expect(said).toBe(`${executable} does not start: this machine lacks the loader that it names.`);
  });

  test("since a library is missing is told so", async () => {
    const executable = join(temporaryFolder(), "chrome");
    await chmod(join(executable, ".."), 0o755);
    await copyFile(process.execPath, executable);
    const program = await readFile(executable, "latin1");
    await writeFile(executable, program.replaceAll("\0libm.so.6\0", "\0libx.so.6\0"), "latin1");

    const { said } = await refusalOf(executable, join(executable, "../cache"));

    expect(said).toBe(
      `${executable} does not start: this machine lacks the library libx.so.6.\nInstall the package that has it.`,
    );
  });

  test("leaves no profile behind", async () => {
    const { executable } = await printWith("#!/bin/sh\nexit 1\n");

    expect(readdirSync(join(executable, "../cache/profiles"))).toEqual([]);
  });
});

test.runIf(process.platform === "linux")(
  "Chrome has room for the path of its socket, however long the path of the cache is",
  async () => {
    const script = '#!/bin/sh\ncd "$TMPDIR" && echo "temporary $TMPDIR, really $(pwd -P)." >&2; exit 1\n';
    const { executable, said } = await printWith(script, { cache: "a-long-name".repeat(10) });

    const [, named = "", real] = /temporary (.*), really (.*)\./.exec(said) ?? [];
    expect(named).not.toBe("");
    expect(named.length).toBeLessThanOrEqual(longestTemporaryFolder);
    expect(real).toMatch(join(executable, "..", "a-long-name".repeat(10), "profiles"));
  },
);
