import { hash } from "node:crypto";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { type Encoding, encodings } from "./choose-encoding.ts";
import { commonHeaders } from "./common-headers.ts";

/** A file in one encoding, with all that is said about it. */
export interface Representation {
  readonly body: Buffer;
  /** Strong, and different for each encoding. */
  readonly etag: string;
  /** Names and values in turn, as `writeHead` takes them without copying. */
  readonly headers: string[];
  /** The same for an answer without a body. */
  readonly unchangedHeaders: string[];
}

/** A file in every encoding. */
export type Representations = Readonly<Record<Encoding, Representation>>;

const compress: Readonly<Record<Encoding, (text: Buffer) => Buffer>> = {
  br: brotli,
  gzip: (text) => gzipSync(text, { level: 9 }),
  identity: (text) => text,
};

/** Makes a file ready to be sent in each encoding. */
export function representationsOf(path: string, text: string): Representations {
  const bytes = Buffer.from(text);
  const digest = hash("sha256", bytes, "base64url").slice(0, 22);
  const entries = encodings.map((encoding) => [encoding, representation(encoding)] as const);
  return Object.fromEntries(entries) as Representations;

  function representation(encoding: Encoding): Representation {
    const body = compress[encoding](bytes);
    const etag = `"${digest}-${encoding}"`;
    const unchangedHeaders = [
      ...commonHeaders,
      "etag",
      etag,
      "vary",
      "accept-encoding",
      // Everybody may keep a copy, but asks whether it is still right before using it.
      "cache-control",
      "public, no-cache",
    ];
    const headers = [
      ...unchangedHeaders,
      "content-type",
      contentType(path),
      "content-length",
      String(body.length),
      ...(encoding === "identity" ? [] : ["content-encoding", encoding]),
    ];
    return { body, etag, headers, unchangedHeaders };
  }
}

/** The window is no larger than the text: setting up the usual one would take ten times as long as compressing. */
function brotli(text: Buffer): Buffer {
  const { BROTLI_MAX_WINDOW_BITS: most, BROTLI_MIN_WINDOW_BITS: least } = constants;
  const window = Math.min(most, Math.max(least, Math.ceil(Math.log2(text.length + 16))));
  const params = { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_LGWIN]: window };
  return brotliCompressSync(text, { params });
}

function contentType(path: string): string {
  const [, extension = ""] = /\.(\w+)$/.exec(path) ?? [];
  return `${mediaTypes.get(extension) ?? "text/plain"}; charset=utf-8`;
}

const mediaTypes: ReadonlyMap<string, string> = new Map([
  ["html", "text/html"],
  ["css", "text/css"],
  ["js", "text/javascript"],
  ["xml", "application/xml"],
  ["json", "application/json"],
  ["svg", "image/svg+xml"],
  ["csv", "text/csv"],
  ["md", "text/markdown"],
]);
