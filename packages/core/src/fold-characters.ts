/**
 * Characters without what tells forms of the same apart: capitals, full width, whether an accent is a character of its
 * own, and all that cannot be seen. Unicode calls this NFKC_Casefold.
 */
export function foldCharacters(text: string): string {
  const narrow = text.replace(/[\uff01-\uff5e]/g, narrowed);
  if (isPlain.test(narrow)) return narrow.toLowerCase();
  return foldCase(text.replace(/\p{DI}/gu, "").normalize("NFKC")).normalize("NFKC");
}

/** Nearly all English and Chinese texts have nothing but these, of which only capitals fold to something else. */
const isPlain = /^[ -~\u00b7\u2014\u2018-\u201d\u3001-\u3029\u4e00-\u9fff]*$/;

/** Of a sign in full width, such as the comma of Chinese, the usual one. */
function narrowed(sign: string): string {
  return String.fromCharCode(sign.charCodeAt(0) - 0xfee0);
}

/** By way of capitals, since "ß" is "SS" there; "ı" has the capital of "i", and is another letter. */
function foldCase(text: string): string {
  const capitals = text.toLowerCase().replace(/[^ı]+/g, (part) => part.toUpperCase());
  // Which of the two small letters a capital sigma becomes depends on what follows.
  return capitals.toLowerCase().replaceAll("ς", "σ");
}
