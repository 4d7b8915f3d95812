import { availableParallelism } from "node:os";
import { configDefaults, defineConfig } from "vitest/config";

const conditions = ["@stackmatrix/source"];

/** What takes long and is tried in other ways by the gate, too; `check:outside` runs it. */
const long = ["action", "no-browser", "site-accessible", "turbo-render"].map(
  (name) => `tests/${name}.test.ts`,
);

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ["packages/*/src/**/*.test.ts", "apps/*/src/**/*.test.ts", "tests/**/*.test.ts"],
    exclude: [...configDefaults.exclude, ...(process.env.TESTS_AT_LENGTH === undefined ? long : [])],
    globalSetup: ["tests/helpers/temporary-files-in-memory.ts"],
    setupFiles: ["tests/helpers/fail-on-console.ts", "tests/helpers/leave-no-trace.ts"],
    // Half of the time would go into loading the same modules for each file.
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Most tests wait for a program that they have started, so that a core has room for more than one of them.
    maxWorkers: Math.max(4, availableParallelism()),
  },
});
