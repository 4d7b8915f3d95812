import { type Theme, themeStyle } from "@stackmatrix/theme";

/** The style of all pages in a theme. */
export function siteStyle(theme?: Theme): string {
  return themeStyle(theme);
}
