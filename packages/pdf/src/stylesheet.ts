import { readFileSync } from "node:fs";

/** The style of all sheets, without fonts. */
export function stylesheet(): string {
  return readFileSync(new URL("../templates/sheet.css", import.meta.url), "utf8");
}
