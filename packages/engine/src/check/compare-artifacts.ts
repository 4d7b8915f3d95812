/** A text file that would be written. */
export interface TextFile {
  readonly path: string;
  readonly content: string;
}

/** A file whose contents are not what they would be written as; both texts with the line ends of Unix. */
export interface StaleFile {
  readonly path: string;
  readonly expected: string;
  readonly actual: string;
}

/** How files on a disk differ from what would be written. */
export interface Drift {
  /** Would be written, and is not there. */
  readonly missing: readonly TextFile[];
  readonly stale: readonly StaleFile[];
  /** Is there, and would not be written. */
  readonly stray: readonly string[];
}

/**
 * Compares what would be written with what is there: path → contents of every file that a target owns. Line ends are for
 * git and editors to choose, and no drift.
 */
export function compareArtifacts(artifacts: readonly TextFile[], disk: ReadonlyMap<string, string>): Drift {
  const expected = new Set(artifacts.map(({ path }) => path));
  return {
    missing: artifacts.filter(({ path }) => !disk.has(path)),
    stale: artifacts.flatMap(({ path, content }) => {
      const actual = disk.get(path)?.replaceAll("\r\n", "\n");
      const expected = content.replaceAll("\r\n", "\n");
      return actual === undefined || actual === expected ? [] : [{ path, expected, actual }];
    }),
    stray: [...disk.keys()].filter((path) => !expected.has(path)).sort(),
  };
}
