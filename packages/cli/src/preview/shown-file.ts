/** A file that the preview has made. */
export interface ShownFile {
  /** The name of the target that it belongs to. */
  readonly target: string;
  /** As it would lie in the project. */
  readonly path: string;
  /** The only language that it belongs to, as far as its path tells. */
  readonly locale: string | undefined;
  /** Of its contents. */
  readonly hash: string;
}
