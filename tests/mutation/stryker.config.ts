import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** What is run in a copy of the repository: the packages that are changed, and what their tests need. */
const copied = ["packages/core", "packages/view", "tests/helpers", "vitest.config.ts"];

export default {
  testRunner: "vitest",
  // Only this folder has the runner, and Stryker looks beside itself.
  plugins: [fileURLToPath(import.meta.resolve("@stryker-mutator/vitest-runner"))],
  mutate: [
    "packages/view/src/**/*.ts",
    "packages/core/src/validate/**/*.ts",
    "!packages/view/src/words/*",
    "!**/*.test.ts",
  ],
  ignorePatterns: ["*", ...copied.flatMap(withFolders).map((path) => `!${path}`), "node_modules", "dist"],
  tempDirName: join(tmpdir(), "stackmatrix-mutations"),
  cleanTempDir: "always",
  // Without one, Stryker would ask for the compiler to rewrite it; nothing that runs reads it.
  tsconfigFile: "none",
  coverageAnalysis: "perTest",
  concurrency: 1,
  reporters: ["clear-text"],
  clearTextReporter: { allowEmojis: false, reportTests: false },
};

/** A path after the folders that lead to it, since nothing is copied of a folder that is passed over. */
function withFolders(path: string): readonly string[] {
  const parts = path.split("/");
  const folders = parts.map((_, index) => parts.slice(0, index + 1).join("/"));
  return [...folders, `${path}/**`];
}
