/** A text as a CSS string in double quotes; whatever it holds, it cannot end the string or the style element. */
export function cssString(text: string): string {
  const escaped = text.replace(
    /["\\<>\n\r\f]/g,
    (character) => `\\${character.codePointAt(0)?.toString(16)} `,
  );
  return `"${escaped}"`;
}
