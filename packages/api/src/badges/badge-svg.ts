import { displayWidth, escapeXml } from "@stackmatrix/core";
import type { Badge } from "./badge-of.ts";

/** The colours of shields.io by their names, dark enough for white letters. */
const colors: Readonly<Record<string, string>> = {
  brightgreen: "#2f7d1f",
  green: "#5c7a12",
  yellow: "#8a6d00",
  orange: "#b3500f",
  lightgrey: "#6a6a6a",
};

/** A badge as a picture that needs no other file; its language is that of its words. */
export function badgeSvg({ color, label, message }: Badge, language: string): string {
  const [left, right] = [widthOf(label), widthOf(message)];
  const width = left + right;
  const title = escapeXml(`${label}: ${message}`);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="20" viewBox="0 0 ${width} 20" role="img" aria-label="${title}" lang="${language}">
<title>${title}</title>
<clipPath id="r"><rect width="${width}" height="20" rx="3"/></clipPath>
<g clip-path="url(#r)">
<rect width="${left}" height="20" fill="#444"/>
<rect x="${left}" width="${right}" height="20" fill="${colors[color] ?? colors.lightgrey}"/>
</g>
<g fill="#fff" font-family="Verdana,DejaVu Sans,Noto Sans CJK TC,Noto Sans CJK SC,sans-serif" font-size="11" aria-hidden="true">
${textAt(label, 0, left)}
${textAt(message, left, right)}
</g>
</svg>
`;
}

/** Whatever font there is, the words take the room that was made for them. */
function textAt(text: string, from: number, width: number): string {
  return `<text x="${from + padding}" y="14" textLength="${width - 2 * padding}" lengthAdjust="spacingAndGlyphs">${escapeXml(text)}</text>`;
}

const padding = 6;

/** Of a letter of 11 pixels, on the average. */
const columnWidth = 6.4;

function widthOf(text: string): number {
  return Math.round(displayWidth(text) * columnWidth) + 2 * padding;
}
