import { defineConfig } from "vitest/config";

const conditions = ["@stackmatrix/source"];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ["packages/*/src/**/*.test.ts", "apps/*/src/**/*.test.ts", "tests/**/*.test.ts"],
    setupFiles: ["tests/helpers/fail-on-console.ts"],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Most tests wait for a program that they have started, so that no core has to be kept free for others.
    maxWorkers: "100%",
  },
});
