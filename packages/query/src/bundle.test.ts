import { expect, test } from "vitest";
import { type BundleName, bundleText } from "./bundle.ts";
import { bundleTexts } from "./testing/bundle-texts.ts";

test("what is committed of the bundle is what the sources give: `pnpm --filter @stackmatrix/query bundle`", async () => {
  for (const [name, text] of Object.entries(await bundleTexts())) {
    expect(bundleText(name as BundleName), name).toBe(text);
  }
});
