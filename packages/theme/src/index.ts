/**
 * The looks that targets share: what a theme may set, the themes that come with the tool, and the reading of a project's
 * own. Needs Node for the files of its themes.
 *
 * @module
 */
export { readTheme, themeFiles } from "./read-theme.ts";
export { readThemeManifest } from "./read-theme-manifest.ts";
export { readThemeStyle } from "./read-theme-style.ts";
export type { ThemeManifest } from "./theme-manifest.ts";
export {
  type BuiltInTheme,
  builtInThemes,
  type ThemePropertyName,
  type ThemeValues,
  themeProperties,
} from "./theme-properties.ts";
export { type Theme, themeStyle, themesFolder } from "./theme-style.ts";
