import type { Dataset } from "@stackmatrix/core";
import { type Kind, kinds, type Locale, singularOf } from "@stackmatrix/core/schema";
import { type Endpoint, endpoint } from "./endpoint.ts";
import { onOneLine } from "./json/laid-out.ts";
import { movedEndpoints } from "./moved-endpoints.ts";
import { toldCellsPart } from "./parts/cells-part.ts";
import { entityItem, entityPart } from "./parts/entity-part.ts";
import { itemsPart } from "./parts/items-part.ts";
import { matrixViewPart } from "./parts/matrix-view-part.ts";
import { searchPart } from "./parts/search-part.ts";

/** The documents in one language: lists, entities, views of matrices, and what a search needs. */
export function localEndpoints(dataset: Dataset, locale: Locale): readonly Endpoint[] {
  return [
    endpoint(dataset, {
      path: `v1/${locale}/search.json`,
      document: "local-search",
      locale,
      part: (traced) => searchPart(traced, locale),
    }),
    ...kinds.flatMap((kind) => [
      endpoint(dataset, {
        path: `v1/${locale}/${kind}.json`,
        document: `local-${kind}`,
        locale,
        total: (traced) => traced[kind].size,
        part: (traced) => itemsPart(traced, kind, locale),
      }),
      ...entityEndpoints(dataset, kind, locale),
      ...movedEndpoints(dataset, kind, locale),
    ]),
    ...Array.from(dataset.services.keys(), (service) =>
      endpoint(dataset, {
        path: `v1/${locale}/cells/${service}.json`,
        document: "local-cells",
        locale,
        part: (traced) => toldCellsPart(traced, service, locale),
      }),
    ),
    ...Array.from(dataset.matrices.keys(), (id) =>
      endpoint(dataset, {
        path: `v1/${locale}/matrices/${id}.json`,
        document: "matrix-view",
        locale,
        part: (traced) => matrixViewPart(traced, id, locale),
      }),
    ),
  ];
}

function entityEndpoints(dataset: Dataset, kind: Kind, locale: Locale): readonly Endpoint[] {
  const singular = singularOf[kind];
  // A matrix is there as a view.
  if (singular === "matrix") return [];
  return Array.from(dataset[kind].keys(), (id) => {
    const where = { path: `v1/${locale}/${kind}/${id}.json`, document: `local-${singular}`, locale } as const;
    return kind === "services"
      ? endpoint(dataset, { ...where, part: (traced) => entityPart(traced, kind, { id, locale }) })
      : endpoint(dataset, {
          ...where,
          checked: (traced) => JSON.parse(onOneLine(entityItem(traced, kind, { id, locale }))),
        });
  });
}
