import type { Stats } from "node:fs";
import { join } from "node:path";
import type { Artifact } from "@stackmatrix/core";
import { blame } from "./blame.ts";
import type { Replacing } from "./replacing.ts";
import { resolveOutput } from "./resolve-output.ts";
import { unixLineEnds } from "./unix-line-ends.ts";

/** A file to be, and what is in its place. */
export interface ComparedFile extends Artifact {
  /** Where it goes, absolute, links resolved. */
  readonly place: string;
  /** The file that is there; nothing where there is none. */
  readonly former: Stats | undefined;
  /** Whether what is there says the same; line ends are for git and editors to choose. */
  readonly isDone: boolean;
}

/**
 * Compares a file with what is in its place; a text takes on the line ends that it finds there.
 *
 * @throws {OutputRefusedError} when its path leads out of the root; the system's error when the disk refuses
 */
export function compareWithDisk(
  { disk, patiently }: Pick<Replacing, "disk" | "patiently">,
  root: string,
  { path, content }: Artifact,
): ComparedFile {
  try {
    const place = resolveOutput(root, path, disk);
    const former = disk.statSync(place, { throwIfNoEntry: false });
    const file = { path, content, place, former };
    const bytes = Buffer.from(content);
    const isText = typeof content === "string";
    if (!former?.isFile() || !(isText || former.size === bytes.length)) return { ...file, isDone: false };
    const found = patiently(() => disk.readFileSync(place));
    if (!isText) return { ...file, isDone: found.equals(bytes) };
    const isDone = unixLineEnds(found).equals(unixLineEnds(bytes));
    return { ...file, content: withLineEndsOf(found, content), isDone };
  } catch (error) {
    throw blame(error, join(root, path));
  }
}

/** A text with the line ends of another's first line; one that has been told its line ends keeps them. */
function withLineEndsOf(found: Uint8Array, text: string): string {
  const first = found.indexOf(10);
  return first > 0 && found[first - 1] === 13 && !text.includes("\r") ? text.replaceAll("\n", "\r\n") : text;
}
