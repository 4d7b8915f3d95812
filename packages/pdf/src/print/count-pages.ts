/** Counts the pages of a PDF of Chromium, which writes its page objects in the clear. */
export function countPages(bytes: Uint8Array): number {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  return text.match(/\/Type \/Page\b(?!s)/g)?.length ?? 0;
}
