import { assessmentOf, type Dataset, kept } from "@stackmatrix/core";

/** The ids of the sources that the cells of each service cite, and those of all, in the order of their ids. */
export interface CitedSources {
  readonly byService: ReadonlyMap<string, readonly string[]>;
  readonly all: readonly string[];
}

/** Which sources the cells cite; read off what is written, since to publish all of it would take long. */
export const citedSources = kept((dataset): CitedSources => {
  const found = new Map<string, Set<string>>(Array.from(dataset.services.keys(), (id) => [id, new Set()]));
  for (const [service, sources] of citations(dataset)) {
    const ids = found.get(service);
    for (const id of sources ?? []) ids?.add(id);
  }
  const inOrder = (ids: Iterable<string>) => [...ids].sort();
  return {
    byService: new Map(Array.from(found, ([service, ids]) => [service, inOrder(ids)])),
    all: inOrder(new Set(Array.from(found.values(), (ids) => [...ids]).flat())),
  };
});

type Citation = readonly [service: string, sources: readonly string[] | undefined];

function* citations({ capabilities, tradeoffs, traits }: Dataset): Iterable<Citation> {
  for (const capability of capabilities.values()) {
    for (const service of Object.keys(capability.assessments)) {
      for (const { sources } of assessmentOf(capability, service)?.claims ?? []) yield [service, sources];
    }
  }
  for (const { ratings } of tradeoffs.values()) {
    for (const [service, { sources }] of Object.entries(ratings)) yield [service, sources];
  }
  for (const { values } of traits.values()) {
    for (const [service, { sources }] of Object.entries(values)) yield [service, sources];
  }
}
