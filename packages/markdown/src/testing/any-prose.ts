import { type Prose, parseProse } from "@stackmatrix/core";
import fc from "fast-check";
import { anyText } from "./any-text.ts";

/** Prose whose marks, words and addresses are full of what Markdown and code hosts react to. */
export function anyProse(): fc.Arbitrary<Prose> {
  const word = anyText().map((text) => asOneLine(text).replace(/[`[\]]/g, ""));
  const code = word.map((text) => `\`${text}\``);
  const label = fc.array(fc.oneof(word, code), { minLength: 1, maxLength: 3 }).map((parts) => parts.join(""));
  const link = fc
    .tuple(label, fc.constantFrom(...addresses))
    .map(([words, address]) => `[${words}](${address})`);
  return fc
    .array(fc.oneof(word, code, link, anyText().map(asOneLine)), { minLength: 1, maxLength: 4 })
    .map((parts) => asOneLine(parts.join("")))
    .filter((text) => text !== "")
    .map(parseProse);
}

/** As the schemas allow it, with one space for many. */
function asOneLine(text: string): string {
  return text
    .replace(/\s+|\p{Cc}/gu, " ")
    .replace(/ {2,}/g, " ")
    .trim();
}

const addresses = [
  "https://a.bc",
  "https://a.bc/d_(e)_f*g*~h~!",
  "https://a.bc:8080/?d=1&copy;=2&amp;$x$#@e",
  "https://a.bc/d'e;f",
  "https://a.bc/中文/(é)",
];
