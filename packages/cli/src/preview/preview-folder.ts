import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A folder that files are made in. */
export interface PreviewFolder {
  /** Absolute. */
  readonly path: string;
  remove(): Promise<void>;
}

/** Makes a folder that nobody else may look into, among the temporary ones of the system. */
export async function makePreviewFolder(): Promise<PreviewFolder> {
  const path = await mkdtemp(join(tmpdir(), "stackmatrix-preview-"));
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}
