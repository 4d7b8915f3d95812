import { sitePath } from "@stackmatrix/view";
import type { ComparisonData, RowData } from "../../client-data/comparison-data.ts";
import { ProseText } from "../dom/prose-text.tsx";

/** What an article says in a cell, in its own words, and what is right instead. */
export function ArticleWording({ data, home, place, row }: ArticleWordingProps) {
  const { label, phrase } = data.words;
  const cell = row.published?.cells[place];
  if (!cell) return null;
  const correction = cell.isDisputed ? row.published?.correction : undefined;
  return (
    <section class="wording">
      <h3>{label.articleWording}</h3>
      <p>
        <q lang={row.published?.language}>{cell.text}</q>
        {cell.gloss !== undefined && ` (${cell.gloss})`}
      </p>
      {correction && (
        <p>
          {label.right}
          {phrase.colon}
          <ProseText written={correction.right} />{" "}
          <a href={`${home}${sitePath("misconceptions", correction.id)}`}>→</a>
        </p>
      )}
    </section>
  );
}

interface ArticleWordingProps {
  readonly data: ComparisonData;
  readonly row: RowData;
  readonly place: number;
  readonly home: string;
}
