import { writeFileSync } from "node:fs";
import { bundleTexts } from "./bundle-texts.ts";

// Writes what `bundle/` holds, which is committed, so that packages are rendered without a bundler.
for (const [name, text] of Object.entries(await bundleTexts())) {
  writeFileSync(new URL(`../../bundle/${name}`, import.meta.url), text);
}
