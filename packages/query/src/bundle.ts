import { readFileSync } from "node:fs";

/** What a package that answers by itself takes from here. */
export type BundleName = "query.js" | "query.cjs" | "search.js" | "search.cjs" | "answers.d.ts";

/** The text of a file that holds a part of the query layer and needs nothing beside it. */
export function bundleText(name: BundleName): string {
  return readFileSync(new URL(`../bundle/${name}`, import.meta.url), "utf8");
}
