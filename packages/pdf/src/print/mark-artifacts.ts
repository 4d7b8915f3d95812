import { changeDrawings, type DrawingLines, isMarked } from "./page-drawing.ts";
import type { PdfFile } from "./pdf-file.ts";

/**
 * Marks what no element of the structure has, such as the foot of a page and its number, as what is not read aloud:
 * Chromium leaves it unmarked, and some programs read it with the text that it interrupts.
 *
 * @throws if what is marked is not marked as Chromium marks it
 */
export function markArtifacts(file: PdfFile): PdfFile {
  return changeDrawings(file, markLines);
}

function markLines(lines: DrawingLines): DrawingLines {
  const marked: string[] = [];
  let depth = 0;
  /** Where a path or a text that nothing has begins; behind the last line where there is none. */
  let start = -1;
  const close = () => {
    if (start >= 0) marked.splice(start, 0, "/Artifact BMC");
    if (start >= 0) marked.push("EMC");
    start = -1;
  };
  for (const line of lines) {
    if (isMarked(line) || line.endsWith("BDC") || line.endsWith("BMC")) depth += 1;
    if (depth === 0 && start < 0 && /^BT$| (?:re|m)$|^\/\S+ Do$/.test(line)) start = marked.length;
    marked.push(line);
    if (line === "EMC") depth -= 1;
    if (depth < 0) throw new Error("what it draws is marked in another way");
    if (depth > 0) continue;
    if (/^ET$|^(?:[fFBbSs]\*?)$| Do$/.test(line)) close();
    // A path that only limits what is drawn.
    else if (/(?:^| )n$/.test(line)) start = -1;
  }
  if (depth !== 0) throw new Error("what it draws is marked in another way");
  return marked.length === lines.length ? lines : marked;
}
