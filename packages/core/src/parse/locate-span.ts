import type { Location } from "../diagnostic/diagnostic.ts";
import type { SourceFile } from "../source-file.ts";
import { indexLines } from "./line-index.ts";
import type { Span } from "./yaml-tree.ts";

/** Offsets in a file as lines and columns. */
export function locateSpan({ path, text }: SourceFile, { start, end }: Span): Location {
  const position = indexLines(text);
  return { path, range: { start: position(start), end: position(end) } };
}
