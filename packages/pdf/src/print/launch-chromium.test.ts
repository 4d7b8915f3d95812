import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { launchChromium } from "./launch-chromium.ts";
import { NoBrowserError } from "./no-browser-error.ts";

/** What Chrome adds to it for a socket, with six letters of chance; the path of one may have 107 characters on Linux. */
const longestTemporaryFolder = 107 - "/org.chromium.Chromium.abcdef/SingletonSocket".length;

test.runIf(process.platform === "linux")(
  "launchChromium() leaves Chrome room for the path of its socket, however long the path of the cache is",
  async () => {
    const folder = mkdtempSync(join(tmpdir(), "stackmatrix-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    // Whoever Chromium runs as must get there.
    chmodSync(folder, 0o755);
    const executable = join(folder, "chrome");
    writeFileSync(executable, '#!/bin/sh\ncd "$TMPDIR" && echo "temporary $TMPDIR, really $(pwd -P)." >&2\n');
    chmodSync(executable, 0o755);
    const cache = join(folder, "a-long-name".repeat(10));

    const refusal = await launchChromium({
      cache,
      environment: { PUPPETEER_EXECUTABLE_PATH: executable },
    }).catch((error: unknown) => error);

    expect(refusal).toBeInstanceOf(NoBrowserError);
    const [, named = "", real] = /temporary (.*), really (.*)\./.exec(String(refusal)) ?? [];
    expect(named).not.toBe("");
    expect(named.length).toBeLessThanOrEqual(longestTemporaryFolder);
    expect(real).toMatch(join(cache, "profiles"));
  },
);
