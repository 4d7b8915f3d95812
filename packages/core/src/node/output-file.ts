/** A file to be put on the disk; its path is relative to the root of the output, with forward slashes. */
export interface OutputFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}
