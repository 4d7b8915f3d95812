import { mkdirSync, writeFileSync } from "node:fs";
import { bundleTexts } from "./bundle-texts.ts";

const folder = new URL("../../assets/", import.meta.url);
mkdirSync(folder, { recursive: true });
for (const [name, text] of Object.entries(await bundleTexts())) writeFileSync(new URL(name, folder), text);
