/** A text as it is compared with others: of one width, in small letters, without accents, and blanks around it. */
export function folded(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").normalize("NFKC").toLowerCase().trim();
}
