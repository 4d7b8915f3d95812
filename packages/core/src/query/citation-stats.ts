import { kinds } from "../schema/entity-kinds.ts";
import { forEachMapping } from "../validate/for-each-mapping.ts";
import type { Entities } from "../validate/rule.ts";
import { dayOfClaim } from "./day-of-claim.ts";

/** How old the citations of the data are: by their `asOf`, or by the day on which a text without a date was seen. */
export interface CitationStats {
  readonly total: number;
  /** Of a text without a date, which was seen on a known day. */
  readonly seen: number;
  /** Of a text with neither. */
  readonly undated: number;
  /** The oldest of those that are dated, and the file that it stands in, such as "services/docker". */
  readonly oldest?: { readonly asOf: string; readonly entity: string } | undefined;
}

/** Measures every statement that names its sources. */
export function citationStats(entities: Entities): CitationStats {
  const citations = kinds.flatMap((kind) =>
    [...entities[kind].values()].flatMap(({ id, value }) =>
      citationsIn(value).map((citation) => ({ ...citation, entity: `${kind}/${id}` })),
    ),
  );
  const dated = citations.filter(({ asOf }) => asOf !== "undated");
  const known = citations.filter((citation) => dayOfClaim(citation, entities) !== undefined);
  const [oldest] = dated.sort((a, b) => (a.asOf < b.asOf ? -1 : a.asOf > b.asOf ? 1 : 0));
  return {
    total: citations.length,
    seen: known.length - dated.length,
    undated: citations.length - known.length,
    oldest: oldest && { asOf: oldest.asOf, entity: oldest.entity },
  };
}

function citationsIn(value: object): readonly { readonly asOf: string; readonly sources: string[] }[] {
  const citations: { readonly asOf: string; readonly sources: string[] }[] = [];
  forEachMapping(value, ({ fields: { asOf, sources } }) => {
    if (Array.isArray(sources) && typeof asOf === "string") citations.push({ asOf, sources });
  });
  return citations;
}
