import { hasGlyph } from "./has-glyph.ts";

/** The characters of the texts of files, written as themselves or as escapes, that no font of the sheets has. */
export function unprintableCharacters(texts: readonly string[]): ReadonlySet<string> {
  const characters = new Set<string>();
  for (const text of texts) {
    // Most texts of most projects are of ASCII alone, which costs little to see.
    if (!hasOthers.test(text)) continue;
    for (const character of withoutEscapes(text)) characters.add(character);
  }
  return new Set(
    [...characters].filter((character) => !isInvisible.test(character) && !isPrintable(character)),
  );
}

const hasOthers = /[^\n\r\t -~]|\\[xuU]/;

/** What is in no font since nothing of it is seen, or only joined with others. */
const isInvisible = /^[\p{DI}\p{Cc}\s]$/u;

function isPrintable(character: string): boolean {
  return hasGlyph(character.codePointAt(0) ?? 0);
}

/** A text with the characters that YAML and JSON write as numbers; what else is escaped is in every font. */
function withoutEscapes(text: string): string {
  return text.replace(escapes, (written, ...numbers: (string | undefined)[]) => {
    const point = Number.parseInt(numbers.slice(0, 3).join(""), 16);
    return point <= 0x10ffff ? String.fromCodePoint(point) : written;
  });
}

const escapes = /\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8}))/g;
