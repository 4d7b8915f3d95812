/** `` `code` ``: one backtick on either side, and neither blanks at the edges nor backticks or line ends between them. */
const code = "(?<!`)`(?=[^\\s`])[^`\\n]+(?<=\\S)`(?!`)";

/** Words in one line, with code among them but no brackets. */
const label = `(?=[^\\s\\]])(?:[^[\\]\`\\n]|${code})+(?<=\\S)`;

/** A domain name behind `https://`, without a user; what may follow holds brackets only in pairs. */
const host = "(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\\.)+[a-zA-Z]{2,63}";
const port = ":(?:[1-5]?\\d{1,4}|6[0-4]\\d{3}|65[0-4]\\d{2})";
const letter = '[^\\s\\p{C}"<>\\\\^`{|}[\\]()]';
const address = `https://${host}(?:${port})?(?:[/?#](?:${letter}|\\(${letter}*\\))*)?`;

/**
 * The grammar of marks, as the sources of regular expressions with the flags `gu`. No place of a text is looked at more
 * than a few times, whatever it holds.
 */
export const proseMarks = {
  code,
  any: `(?<code>${code})|\\[(?<label>${label})\\]\\((?<href>${address})\\)`,
} as const;
