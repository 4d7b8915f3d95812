import { promisify } from "node:util";
import { constants, deflate, inflate } from "node:zlib";

const deflateAsync = promisify<Uint8Array, { level: number; strategy: number }, Buffer>(deflate);

/** Unpacks a stream. */
export const inflateFully = promisify<Uint8Array, Buffer>(inflate);

/** Packs a stream as small as it goes. */
export async function deflateFully(content: Uint8Array): Promise<Buffer> {
  return pack(content, constants.Z_DEFAULT_STRATEGY);
}

/** Packs operators and objects as small as they go: they are full of numbers, in which short matches do not pay. */
export async function deflateText(content: string): Promise<Buffer> {
  return pack(Buffer.from(content, "latin1"), constants.Z_FILTERED);
}

function pack(content: Uint8Array, strategy: number): Promise<Buffer> {
  return deflateAsync(content, { level: constants.Z_BEST_COMPRESSION, strategy });
}
