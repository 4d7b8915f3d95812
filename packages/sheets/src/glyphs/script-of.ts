/** The scripts in everyday use that the fonts of sheets may lack, by their names in Unicode. */
const scripts = [
  ...[
    "Arabic",
    "Armenian",
    "Bengali",
    "Cherokee",
    "Devanagari",
    "Ethiopic",
    "Georgian",
    "Gujarati",
    "Gurmukhi",
  ],
  ...["Hangul", "Hebrew", "Kannada", "Khmer", "Lao", "Malayalam", "Mongolian", "Myanmar", "Oriya", "Sinhala"],
  ...["Tamil", "Telugu", "Thaana", "Thai", "Tibetan"],
];

const patterns = scripts.map((name) => [name, new RegExp(`\\p{Script=${name}}`, "u")] as const);

/** Names the script of a letter that is written together with many others; nothing for signs and single letters. */
export function scriptOf(character: string): string | undefined {
  return patterns.find(([, pattern]) => pattern.test(character))?.[0];
}
