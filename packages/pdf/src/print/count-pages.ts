/** Counts the pages of a PDF of Chromium, which begins each page object on a line of its own; a title never does. Finds none in any other PDF. */
export function countPages(bytes: Uint8Array): number {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  return text.match(/^<<\/Type \/Page$/gm)?.length ?? 0;
}
