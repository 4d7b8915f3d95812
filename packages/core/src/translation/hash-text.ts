import { contentHash } from "../content-hash.ts";
import { parseProse } from "../prose/parse-prose.ts";
import { plainText } from "../prose/plain-text.ts";

/**
 * A short fingerprint of what a translation is made from: the first 16 hexadecimal digits of the SHA-256 of a text without
 * its marks, and of the addresses that it leads to. A mark more or less asks for no other words, another address does.
 */
export function hashText(text: string): string {
  const prose = parseProse(text);
  const addresses =
    typeof prose === "string" ? [] : prose.flatMap((node) => (node.kind === "link" ? node.href : []));
  const told = [plainText(prose), ...addresses].join("\n");
  return contentHash(told);
}
