import type { ComparisonData } from "../../client-data/comparison-data.ts";

/** What an address may name, each list in the order of the data. */
export interface KnownParts {
  readonly services: readonly string[];
  readonly rows: readonly string[];
  readonly layers: readonly string[];
  readonly vendors: readonly string[];
  readonly groups: readonly string[];
  readonly serviceTags: readonly string[];
  readonly rowTags: readonly string[];
  /** Where an old id leads. */
  readonly moved: Readonly<Record<string, string>>;
}

/** What there is in a comparison to choose from. */
export function knownParts({ groups, layers, moved, rows, services }: ComparisonData): KnownParts {
  return {
    services: services.map(({ id }) => id),
    rows: rows.map(({ key }) => key),
    layers: Object.keys(layers),
    vendors: each(services.flatMap(({ vendor }) => vendor ?? [])),
    groups: Object.keys(groups),
    serviceTags: each(services.flatMap(({ tags }) => tags ?? [])),
    rowTags: each(rows.flatMap(({ tags }) => tags ?? [])),
    moved,
  };
}

function each(names: readonly string[]): readonly string[] {
  return [...new Set(names)];
}
