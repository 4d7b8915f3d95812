import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

const conditions = ["@stackmatrix/source"];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ["packages/*/src/**/*.test.ts", "apps/*/src/**/*.test.ts", "tests/**/*.test.ts"],
    globalSetup: ["tests/helpers/temporary-files-in-memory.ts"],
    setupFiles: ["tests/helpers/fail-on-console.ts", "tests/helpers/leave-no-trace.ts"],
    // Half of the time would go into loading the same modules for each file.
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Most tests wait for a program that they have started, so that a core has room for more than one of them.
    maxWorkers: Math.max(3, availableParallelism()),
  },
});
