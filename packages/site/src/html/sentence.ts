/** A text at the start of a line or heading, with a capital where the language has capitals. */
export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
