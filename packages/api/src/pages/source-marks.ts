import type { ViewContext } from "@stackmatrix/view";
import { markdownLink } from "./escape-markdown.ts";

/** The numbers of sources after a statement, each leading to its text where that has an address. */
export type SourceMarks = (footnotes: readonly number[]) => string;

/** Starts to mark statements with the sources that the views of a page have cited. */
export function sourceMarks({ citations }: ViewContext): SourceMarks {
  const marks = citations.footnotes().map(({ number, url }) => {
    return url === undefined ? ` \\[${number}\\]` : ` ${markdownLink(`[${number}]`, url)}`;
  });
  return (footnotes) => footnotes.map((number) => marks[number - 1] ?? "").join("");
}
