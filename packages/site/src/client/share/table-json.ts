import type { ComparisonData } from "../../client-data/comparison-data.ts";
import { answerAt } from "../table/answer-at.ts";
import type { ShownTable } from "../table/shown-table.ts";

/** What is shown as JSON for programs: each row with its answers and the sources that they rest on. */
export function tableJson(
  data: ComparisonData,
  { beside: services, rows }: ShownTable,
  address: string,
): string {
  const cited = new Set(
    rows.flatMap((row) => services.flatMap(({ place }) => answerAt(data, row, place).sources ?? [])),
  );
  const told = {
    ...{ title: data.title, locale: data.locale, address },
    services: services.map(({ service: { id, name } }) => ({ id, name })),
    rows: rows.map((row) => ({
      ...{ id: row.id, kind: row.kind, label: row.label, unit: row.unit },
      cells: services.map(({ place, service: { id } }) => {
        const {
          answer,
          asOf,
          basis,
          note,
          rating,
          seenOn,
          sources = [],
          values,
          word,
        } = answerAt(data, row, place);
        const names = sources.flatMap((source) => data.sources[source]?.id ?? []);
        return { service: id, answer, word, rating, values, note, basis, asOf, seenOn, sources: names };
      }),
    })),
    sources: data.sources.filter((_, at) => cited.has(at)),
  };
  return `${JSON.stringify(told, undefined, 2)}\n`;
}
