import { spawnSync } from "node:child_process";

/** Tests that try many cases, of which the gate tries some. */
const files = [
  "packages/api/src/target",
  "packages/engine/src/write",
  "packages/markdown/src/readers.test.ts",
  "packages/markdown/src/target",
  "packages/pdf/src/place-on-web.test.ts",
  "packages/pdf/src/printed-elsewhere.test.ts",
  "packages/sheets/src/target",
  "packages/site/src/target",
  "tests/action.test.ts",
  "tests/incremental.test.ts",
  "tests/kill.test.ts",
  "tests/no-browser.test.ts",
  "tests/site-accessible.test.ts",
  "tests/texts.test.ts",
  "tests/turbo-render.test.ts",
  "tests/watch.test.ts",
];

/** Runs them at length; what fails is told by them. */
export function longFaults(root: string): readonly string[] {
  const run = spawnSync("npx", ["vitest", "run", "--testTimeout=600000", ...files], {
    cwd: root,
    env: { ...process.env, TESTS_AT_LENGTH: "1" },
    stdio: "inherit",
  });
  return run.status === 0 ? [] : ["Tests at length fail"];
}
