import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { bundleTexts } from "./bundle-texts.ts";

const committed = (name: string) => readFileSync(new URL(`../../assets/${name}`, import.meta.url), "utf8");

test("what is committed of the scripts is what the sources give: `pnpm --filter @stackmatrix/site bundle`", async () => {
  for (const [name, text] of Object.entries(await bundleTexts()))
    expect(committed(name) === text, name).toBe(true);
});

test("all scripts together take less than 40 kB on their way", () => {
  const sizes = ["site.js", "app.js", "search.js"].map(
    (name) => gzipSync(committed(name), { level: 9 }).length,
  );

  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(40_000);
});
