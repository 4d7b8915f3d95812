import { promisify } from "node:util";
import { constants, deflate } from "node:zlib";

const deflateAsync = promisify<Uint8Array, { level: number; strategy: number }, Buffer>(deflate);

/** Packs a stream as small as it goes: numbers in text pack better where short matches are left alone. */
export async function deflateFully(content: Uint8Array): Promise<Buffer> {
  const [one, other] = await Promise.all([pack(constants.Z_DEFAULT_STRATEGY), pack(constants.Z_FILTERED)]);
  return other.length < one.length ? other : one;

  function pack(strategy: number): Promise<Buffer> {
    return deflateAsync(content, { level: constants.Z_BEST_COMPRESSION, strategy });
  }
}
