import emojiRegex from "emoji-regex";
import { eastAsianWidth } from "get-east-asian-width";

/** Columns that a cell takes in a table in which Prettier finds nothing to align. */
export function columnWidth(text: string): number {
  if (!/[^\x20-\x7f]/.test(text)) return text.length;
  let width = 0;
  const rest = mayHoldEmoji.test(text)
    ? text.replace(emoji, (character) => {
        width += emojiWidth(character);
        return "";
      })
    : text;
  for (const character of rest) width += characterWidth(character);
  return width;
}

const emoji = emojiRegex();

/** What emoji are made of, and little else: most texts with letters of other scripts have none of these. */
const mayHoldEmoji = /[\u00a9\u00ae\u203c-\u3299\u{1f000}-\u{1ffff}]|\ufe0f/u;

/** Signs that are no pictures by themselves are as wide as in a text. */
function emojiWidth(character: string): number {
  const isText = /^[\p{Emoji}--\p{Emoji_Presentation}--\p{Emoji_Modifier_Base}]$/v.test(character);
  return isText ? characterWidth(character) : 2;
}

function characterWidth(character: string): number {
  if (/[\p{Cc}\p{Mn}\p{Me}]/u.test(character)) return 0;
  return eastAsianWidth(character.codePointAt(0) ?? 0x20);
}
