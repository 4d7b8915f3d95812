import type { Dataset } from "../model/dataset.ts";
import type { Locale } from "../schema/locale.ts";

/** A text file to be: path relative to the target's folder, with forward slashes, and full contents. */
export interface Artifact {
  readonly path: string;
  readonly content: string;
}

/** Turns a dataset into files, without touching the disk; the same dataset gives the same artifacts. */
export interface Renderer {
  readonly name: string;
  render(dataset: Dataset, locales: readonly Locale[]): Iterable<Artifact>;
}
