import type { Disk } from "@stackmatrix/core/node";

/** Which file to open, and how. */
export interface Opening {
  readonly path: string;
  readonly flags: string;
  readonly mode?: number;
}

/**
 * Opens a file, does something with it and closes it.
 *
 * @throws the system's error when the disk refuses; of several the first
 */
export function withOpenFile(disk: Disk, { path, flags, mode }: Opening, act: (file: number) => void): void {
  const file = disk.openSync(path, flags, mode);
  try {
    act(file);
  } catch (error) {
    closeAnyhow(disk, file);
    throw error;
  }
  disk.closeSync(file);
}

function closeAnyhow(disk: Disk, file: number): void {
  try {
    disk.closeSync(file);
  } catch {
    // Something worse has happened before.
  }
}
