import type { Span } from "./yaml-tree.ts";

/** The first mark that a merge with conflicts has left in a text: seven signs at the start of a line. */
export function findConflictMark(text: string): Span | undefined {
  // To look for a part is much quicker than for a pattern, and hardly any file has one.
  if (!signs.some((sign) => text.includes(sign))) return undefined;
  const mark = /^\ufeff?((?:<{7}|>{7}|\|{7})(?= |\r?$)|={7}(?=\r?$))/m.exec(text);
  if (!mark) return undefined;
  const end = mark.index + mark[0].length;
  return { start: end - 7, end };
}

const signs = ["<<<<<<<", "=======", ">>>>>>>", "|||||||"];
