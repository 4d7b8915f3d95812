/** A file as it is read: all that enters the core. */
export interface SourceFile {
  /** Relative to the project's root, with forward slashes, such as "data/services/docker.yaml". */
  readonly path: string;
  readonly text: string;
}
