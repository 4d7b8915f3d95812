import { composeMarks } from "../fonts/compose-marks.ts";
import { unescapeText } from "../fonts/unescape-text.ts";

/** Makes one character of each letter and the marks on it in the text of a body; tags stay. */
export function composeBody(body: string): string {
  return body.replace(parts, (part: string, sign?: string) => {
    if (sign === undefined) return part.startsWith("<") ? part : composeMarks(part);
    // There are signs with a mark on them that are one character, such as "≠".
    const marked = unescapeText(part);
    const composed = composeMarks(marked);
    return composed === marked ? part : composed;
  });
}

/** Tags, and characters with marks on them. */
const parts = /<[^>]*>|(&[#\w]+;)\p{M}+|[^<>\p{M}]\p{M}+/gu;
