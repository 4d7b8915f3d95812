import { type Theme, themeStyle } from "@stackmatrix/theme";

/** A small table in the colours of a theme, for the tab of a browser. */
export function siteIcon(theme?: Theme): string {
  const style = themeStyle(theme);
  const colour = (name: string) => new RegExp(`${name}: (#[0-9a-f]{6});`).exec(style)?.[1] ?? "#808080";
  const cells = ["--full", "--partial", "--add-on", "--full", "--none", "--full"].map((name, index) => {
    const [x, y] = [12 + (index % 2) * 10, 2 + Math.floor(index / 2) * 10];
    return `<rect x="${x}" y="${y}" width="8" height="8" rx="2" fill="${colour(name)}"/>`;
  });
  const heads = [2, 12, 22].map(
    (y) => `<rect x="2" y="${y}" width="8" height="8" rx="2" fill="${colour("--frame")}"/>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">${[...heads, ...cells].join("")}</svg>\n`;
}
