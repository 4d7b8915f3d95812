import { promisify } from "node:util";
import { deflate } from "node:zlib";

const deflateAsync = promisify<Uint8Array, { level: number }, Buffer>(deflate);

/** Packs a stream as small as it goes. */
export async function deflateFully(content: Uint8Array): Promise<Buffer> {
  return deflateAsync(content, { level: 9 });
}
