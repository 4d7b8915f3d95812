import { codePointName } from "../parse/code-point-name.ts";

/** A text with the names of the characters in it that cannot be seen, such as "<U+200B>"; tabs and line breaks stay. */
export function nameInvisible(text: string): string {
  return text.replace(invisible, (character) => `<${codePointName(character)}>`);
}

const invisible = /(?![\t\n\r])[\p{Cc}\p{Cs}\p{NChar}\p{Zl}\p{Zp}\p{Bidi_C}\p{DI}\ufff9-\ufffb\u2800]/gu;
