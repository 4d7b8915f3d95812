import { createHash } from "node:crypto";
import { unixLineEnds } from "./unix-line-ends.ts";

/** Hashes a text that comes in parts as it would be hashed whole: with the line ends of Unix. */
export interface TextHash {
  update(bytes: Buffer): void;
  digest(): string;
}

/** Begins to hash. */
export function startTextHash(): TextHash {
  const hash = createHash("sha256");
  const half = Buffer.from("\r");
  let isHeld = false;
  return {
    update(bytes) {
      const all = isHeld ? Buffer.concat([half, bytes]) : bytes;
      // A line end may begin in one part and go on in the next.
      isHeld = all.at(-1) === 13;
      hash.update(unixLineEnds(isHeld ? all.subarray(0, -1) : all));
    },
    digest() {
      if (isHeld) hash.update(half);
      return hash.digest("hex");
    },
  };
}
