import { readFileSync } from "node:fs";
import { templatesFolder } from "./templates.ts";
import { type Theme, themeStyle } from "./theme.ts";

/** The style of all sheets in a theme, without fonts. */
export function stylesheet(theme?: Theme): string {
  return `${themeStyle(theme)}\n${readFileSync(new URL("sheet.css", templatesFolder), "utf8")}`;
}
