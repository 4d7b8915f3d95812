import { countPages } from "./count-pages.ts";

/** Counts the pages of a PDF of Chromium without those that its sources have for themselves behind the content. */
export function countContentPages(bytes: Uint8Array, sourcesAtEnd: boolean): number {
  if (!sourcesAtEnd) return countPages(bytes);
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  // The first source begins them, and it has a name for the marks that lead to it.
  const target = /\/source-1 \[(\d+) 0 R/.exec(text)?.[1];
  const pages = Array.from(text.matchAll(/^(\d+) 0 obj\n<<\/Type \/Page$/gm), ([, number]) => number);
  const found = target === undefined ? -1 : pages.indexOf(target);
  return found > 0 ? found : pages.length;
}
