/** Where bytes stop being UTF-8. */
export interface BadByte {
  /** The value of the byte, 0 to 255. */
  readonly byte: number;
  /** Of the byte, from 1. */
  readonly line: number;
  /** Of the byte, from 1, in UTF-16 units. */
  readonly column: number;
}

/** Finds the first byte that stands in no character of UTF-8; of a character that is broken off, the byte it begins with. */
export function findBadByte(bytes: Uint8Array): BadByte {
  // A beginning that decodes stays decodable when it is shortened, so the place can be halved towards.
  let good = 0;
  let bad = bytes.length + 1;
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (middle <= bytes.length && decodeBeginning(bytes, middle) !== undefined) good = middle;
    else bad = middle;
  }
  const whole = decodeBeginning(bytes, good) ?? "";
  const byte = bytes[new TextEncoder().encode(whole).length] ?? 0;
  const lines = whole.split("\n");
  const last = lines.at(-1) ?? "";
  return { byte, line: lines.length, column: last.length + 1 };
}

/** The whole characters among the first `length` bytes; nothing if some byte among them is bad. */
function decodeBeginning(bytes: Uint8Array, length: number): string | undefined {
  try {
    const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
    return decoder.decode(bytes.subarray(0, length), { stream: true });
  } catch {
    return undefined;
  }
}
