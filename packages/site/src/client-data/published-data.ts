import { writtenText } from "@stackmatrix/core";
import { type Locale, languageTags } from "@stackmatrix/core/schema";
import type { RowView } from "@stackmatrix/view";
import type { PublishedData } from "./comparison-data.ts";
import { filled } from "./filled.ts";

/** What an article says in a row, its prose as it is written. */
export function publishedData(
  row: NonNullable<RowView["published"]>,
  language: Locale | undefined,
): PublishedData {
  const { cells, correction, label, labelGloss } = row;
  return {
    ...filled({ label, gloss: labelGloss, language: language && languageTags[language] }),
    cells: cells.map((cell) => {
      if (cell === undefined) return null;
      const { disputed, gloss, text } = cell;
      return { text, ...filled({ gloss }), isDisputed: disputed };
    }),
    ...(correction && {
      correction: {
        id: correction.id,
        claim: writtenText(correction.claim),
        right: writtenText(correction.right),
      },
    }),
  };
}
