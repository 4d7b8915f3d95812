/** A file to be: path relative to the root of the output, with forward slashes, and full contents. */
export interface Artifact {
  readonly path: string;
  readonly content: string | Uint8Array;
}
