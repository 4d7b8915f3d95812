import type { CitedSource } from "@stackmatrix/query";
import type { GuideData } from "../../client-data/guide-data.ts";
import { SourceList } from "../compare/source-list.tsx";

/** Sources that an outcome or a condition cites. */
export function CitedSources({
  data,
  sources,
}: {
  readonly data: GuideData;
  readonly sources: readonly CitedSource[];
}) {
  return <SourceList data={{ words: data.words, sources }} sources={sources.map((_, place) => place)} />;
}
