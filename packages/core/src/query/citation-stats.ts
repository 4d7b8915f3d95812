import { kinds } from "../schema/entity-kinds.ts";
import { forEachMapping } from "../validate/for-each-mapping.ts";
import type { Entities } from "../validate/rule.ts";

/** How old the citations of the data are, by their `asOf`. */
export interface CitationStats {
  readonly total: number;
  readonly undated: number;
  /** The oldest of those that are dated, and the file that it stands in, such as "services/docker". */
  readonly oldest?: { readonly asOf: string; readonly entity: string } | undefined;
}

/** Measures every statement that names its sources. */
export function citationStats(entities: Entities): CitationStats {
  const dates = kinds.flatMap((kind) =>
    [...entities[kind].values()].flatMap(({ id, value }) =>
      datesIn(value).map((asOf) => ({ asOf, entity: `${kind}/${id}` })),
    ),
  );
  const dated = dates.filter(({ asOf }) => asOf !== "undated");
  const [oldest] = dated.sort((a, b) => (a.asOf < b.asOf ? -1 : a.asOf > b.asOf ? 1 : 0));
  return { total: dates.length, undated: dates.length - dated.length, oldest };
}

function datesIn(value: object): readonly string[] {
  const dates: string[] = [];
  forEachMapping(value, ({ fields: { asOf, sources } }) => {
    if (Array.isArray(sources) && typeof asOf === "string") dates.push(asOf);
  });
  return dates;
}
