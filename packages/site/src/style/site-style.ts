import { readFileSync } from "node:fs";
import { type Theme, themeStyle } from "@stackmatrix/theme";
import { darkStyle } from "@stackmatrix/theme/dark-style";

/** The style of all pages in a theme, for light and for dark surroundings; paper is always light. */
export function siteStyle(theme?: Theme): string {
  const dark = `@media screen and (prefers-color-scheme: dark) {\n:root {\n${darkStyle(theme)}\n}\n}\n`;
  return `${themeStyle(theme)}\n${dark}\n${textOf("site.css")}\n${textOf("client.css")}`;
}

function textOf(name: string): string {
  return readFileSync(new URL(name, templates), "utf8");
}

const templates = new URL("../../templates/", import.meta.url);
