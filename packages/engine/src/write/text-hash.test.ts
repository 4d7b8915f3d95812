import { expect, test } from "vitest";
import { hashOfContent } from "./hash-of-content.ts";
import { startTextHash } from "./text-hash.ts";

test.each(["a\r\nb\r\n", "a\nb", "\r\r\n\r", ""])(
  "a text is hashed alike whole and in parts, wherever it is cut: %j",
  (text) => {
    for (let cut = 0; cut <= text.length; cut++) {
      const hash = startTextHash();
      for (const part of [text.slice(0, cut), text.slice(cut)]) hash.update(Buffer.from(part));

      expect(hash.digest(), String(cut)).toBe(hashOfContent(text));
    }
  },
);
