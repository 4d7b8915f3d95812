import { claimsOfRows, kept } from "@stackmatrix/core";

/** The ids of the sources that the cells of each service cite, and those of all, in the order of their ids. */
export interface CitedSources {
  readonly byService: ReadonlyMap<string, readonly string[]>;
  readonly all: readonly string[];
}

/** Which sources the cells cite; read off what is written, since to publish all of it would take long. */
export const citedSources = kept((dataset): CitedSources => {
  const found = new Map<string, Set<string>>(Array.from(dataset.services.keys(), (id) => [id, new Set()]));
  for (const { services, sources } of claimsOfRows(dataset)) {
    for (let place = 0; place < services.length; place++) {
      const ids = found.get(services[place] ?? "");
      for (const id of sources[place] ?? []) ids?.add(id);
    }
  }
  const inOrder = (ids: Iterable<string>) => [...ids].sort();
  return {
    byService: new Map(Array.from(found, ([service, ids]) => [service, inOrder(ids)])),
    all: inOrder(new Set(Array.from(found.values(), (ids) => [...ids]).flat())),
  };
});
