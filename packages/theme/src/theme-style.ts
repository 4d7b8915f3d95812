import { readFileSync } from "node:fs";
import { readThemeStyle } from "./read-theme-style.ts";
import type { BuiltInTheme, ThemeValues } from "./theme-properties.ts";

/** The look of sheets: a theme that comes with the tool, or what a project's own sets. */
export type Theme = BuiltInTheme | ThemeValues;

/** The folder of the themes that come with the tool. */
export const themesFolder = new URL("../themes/", import.meta.url);

/** Writes the rule that sets a theme's properties; what the theme leaves out is as in "plain". */
export function themeStyle(theme: Theme = "plain"): string {
  const declarations = Object.entries(themeValues(theme)).map(([name, value]) => `  ${name}: ${value};`);
  return [":root {", ...declarations, "}", ""].join("\n");
}

/** What a theme sets, filled in from "plain". */
export function themeValues(theme: Theme = "plain"): ThemeValues {
  return { ...builtIn("plain"), ...(typeof theme === "string" ? builtIn(theme) : theme) };
}

function builtIn(name: BuiltInTheme): ThemeValues {
  const path = `${name}/theme.css`;
  const outcome = readThemeStyle({ path, text: readFileSync(new URL(path, themesFolder), "utf8") });
  if (!outcome.ok) throw new Error(`The theme "${name}" is broken`);
  return outcome.value;
}
