import { readdirSync, readFileSync } from "node:fs";
import type { Planned } from "@stackmatrix/core";

/** The scripts of the pages, which are bundled before they are published. */
export function* scriptFiles(): Iterable<Planned> {
  for (const name of readdirSync(folder).sort())
    yield { path: `assets/${name}`, content: () => readFileSync(new URL(name, folder), "utf8") };
}

const folder = new URL("../../assets/", import.meta.url);
