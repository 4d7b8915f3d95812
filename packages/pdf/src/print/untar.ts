/** A plain file in an archive. */
export interface ArchivedFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** Lists the plain files of a tar archive; folders and links are left out, longer names are not understood. */
export function* untar(archive: Uint8Array): Generator<ArchivedFile> {
  let offset = 0;
  while (offset + blockSize <= archive.length) {
    const head = archive.subarray(offset, offset + blockSize);
    const size = Number.parseInt(field(head, 124, 12), 8) || 0;
    const start = offset + blockSize;
    const isPlainFile = ["0", ""].includes(field(head, 156, 1));
    const path = field(head, 0, 100);
    if (isPlainFile && path !== "") yield { path, content: archive.subarray(start, start + size) };
    offset = start + Math.ceil(size / blockSize) * blockSize;
  }
}

const blockSize = 512;

function field(head: Uint8Array, start: number, length: number): string {
  const bytes = head.subarray(start, start + length);
  const end = bytes.indexOf(0);
  return Buffer.from(end === -1 ? bytes : bytes.subarray(0, end))
    .toString("utf8")
    .trim();
}
