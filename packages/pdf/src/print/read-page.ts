import type { PdfObject } from "./pdf-file.ts";

/** What a page is made of, as numbers of objects. */
export interface PageParts {
  /** What it draws. */
  readonly contents: number;
  /** By the names that it calls them. */
  readonly fonts: ReadonlyMap<string, number>;
}

/** Reads the dictionary of a page of Chromium, in which each key begins a line; what a title says does not. */
export function readPage(dictionary: string): PageParts {
  const [, contents] = /^\/Contents (\d+) 0 R/m.exec(dictionary) ?? [];
  const [, fonts = ""] = /^\/Font <<([^>]*)>>/m.exec(dictionary) ?? [];
  const names = fonts.matchAll(/\/(\S+) (\d+) 0 R/g);
  return {
    contents: Number(contents),
    fonts: new Map(Array.from(names, ([, name = "", number]) => [name, Number(number)] as const)),
  };
}

/** Whether an object is a page as Chromium writes it. */
export function isPage({ text }: PdfObject): boolean {
  return text.startsWith("<</Type /Page\n");
}
