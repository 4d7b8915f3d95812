import type { ComparisonData, SourceData } from "../../client-data/comparison-data.ts";
import { fill } from "../dom/fill.ts";

/** The sources of an answer, each with who published it and how old it is. */
export function SourceList({
  data,
  sources,
}: {
  readonly data: Pick<ComparisonData, "sources" | "words">;
  readonly sources: readonly number[];
}) {
  const found = sources.flatMap((place) => data.sources[place] ?? []);
  if (found.length === 0) return null;
  return (
    <ol class="sources">
      {found.map((source) => (
        <li key={source.id}>
          {source.url === undefined ? (
            <span lang={source.language}>{source.title}</span>
          ) : (
            <a href={source.url} rel="noreferrer" lang={source.language}>
              {source.title}
            </a>
          )}
          {aboutSource(data, source)}
        </li>
      ))}
    </ol>
  );
}

function aboutSource({ words: { phrase } }: Pick<ComparisonData, "words">, source: SourceData): string {
  const { checkedOn, date, publisher, seenOn } = source;
  const seen = seenOn === undefined ? phrase.notDated : fill(phrase.seenOn, { date: seenOn });
  const checked = checkedOn && fill(phrase.checkedOn, { date: checkedOn });
  return [publisher, date ?? seen, checked].flatMap((part) => (part ? ` · ${part}` : [])).join("");
}
