/** The same text with the line ends of Unix; bytes that are no text, since they hold a zero, stay as they are. */
export function unixLineEnds(bytes: Uint8Array): Buffer {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!buffer.includes("\r\n") || buffer.includes(0)) return buffer;
  return Buffer.from(buffer.toString("latin1").replaceAll("\r\n", "\n"), "latin1");
}
