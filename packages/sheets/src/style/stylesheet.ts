import { readFileSync } from "node:fs";
import { type Theme, themeStyle } from "@stackmatrix/theme";
import { templatesFolder } from "../document/templates.ts";

/** The style of all sheets in a theme, without fonts. */
export function stylesheet(theme?: Theme): string {
  return `${themeStyle(theme)}\n${readFileSync(new URL("sheet.css", templatesFolder), "utf8")}`;
}
