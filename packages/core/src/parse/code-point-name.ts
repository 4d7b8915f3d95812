/** The name of a character, such as "U+202E"; of several, that of each. */
export function codePointName(characters: string): string {
  return Array.from(characters, nameOf).join(" ");
}

function nameOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
