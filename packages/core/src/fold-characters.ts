/**
 * Characters without what tells forms of the same apart: capitals, full width, whether an accent is a character of its
 * own, and all that cannot be seen. Unicode calls this NFKC_Casefold.
 */
export function foldCharacters(text: string): string {
  if (isPlain.test(text)) return text.toLowerCase();
  return foldCase(text.replace(/\p{DI}/gu, "").normalize("NFKC")).normalize("NFKC");
}

/** All that a capital changes in Latin text without accents. */
const isPlain = /^[ -~]*$/;

/** By way of capitals, since "ß" is "SS" there; "ı" has the capital of "i", and is another letter. */
function foldCase(text: string): string {
  const capitals = text.toLowerCase().replace(/[^ı]+/g, (part) => part.toUpperCase());
  // Which of the two small letters a capital sigma becomes depends on what follows.
  return capitals.toLowerCase().replaceAll("ς", "σ");
}
