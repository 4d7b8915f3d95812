import { parseProse, plainText } from "@stackmatrix/core";
import { indexOf, search } from "@stackmatrix/query";
import { sitePath } from "@stackmatrix/view";
import type { SearchData } from "../../client-data/search-data.ts";

/** What was found, and the sentence that says how much. */
export interface Found {
  readonly sentence: string;
  readonly hits: readonly { readonly name: string; readonly kind: string; readonly address: string }[];
}

/** Finds at most so many pages and parts of pages. */
export type Search = (text: string, most: number) => Found;

/** Makes a search in all names that there are; `home` leads to the folder of the language. */
export function findIn({ documents, kinds, locale, words }: SearchData, home: string): Search {
  const index = indexOf(documents, [locale]);
  const shown = [...new Set(documents.map(({ kind }) => kind))].filter(
    (kind) => sitePath(kind as Kind, "") !== undefined,
  );
  return (text, most) => {
    const hits = search(index, text.slice(0, longest), { kinds: shown as Kind[], limit: most }).flatMap(
      ({ id, kind, name }) => {
        const path = sitePath(kind as Kind, id);
        return path === undefined
          ? []
          : [{ name: plainText(parseProse(name)), kind: kinds[kind] ?? "", address: `${home}${path}` }];
      },
    );
    const sentence =
      hits.length === 0 ? words.nothingFound : words.found.replace("{count}", String(hits.length));
    return { sentence, hits };
  };
}

type Kind = Parameters<typeof sitePath>[0];

const longest = 200;
