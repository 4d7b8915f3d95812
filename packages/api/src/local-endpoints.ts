import type { Dataset } from "@stackmatrix/core";
import { type Kind, kinds, type Locale, singularOf } from "@stackmatrix/core/schema";
import { searchIndex } from "@stackmatrix/query";
import { hasBadge, hasPage } from "./contract/kinds-with.ts";
import { type Endpoint, endpoint } from "./endpoint.ts";
import { movedEndpoints } from "./moved-endpoints.ts";
import { publishToldCells } from "./publish/publish-cells.ts";
import type { PublishedData } from "./publish/publish-data.ts";
import { publishLocalData } from "./publish/publish-local-data.ts";
import { publishMatrixView } from "./publish/publish-matrix-view.ts";

/** The documents in one language: lists, entities, views of matrices, and what a search needs. */
export function localEndpoints(dataset: Dataset, data: PublishedData, locale: Locale): readonly Endpoint[] {
  const local = publishLocalData(data, locale);
  const search = { path: `v1/${locale}/search.json`, document: "local-search", locale } as const;
  return [
    endpoint(dataset, { ...search, result: () => searchIndex(local) }),
    ...kinds.flatMap((kind) => [
      listEndpoint(dataset, { kind, local, locale }),
      ...entityEndpoints(dataset, { kind, local, locale }),
      ...movedEndpoints(dataset, kind, locale),
    ]),
    ...Array.from(dataset.services.keys(), (service) =>
      endpoint(dataset, {
        path: `v1/${locale}/cells/${service}.json`,
        document: "local-cells",
        locale,
        result: () => publishToldCells(data, service, locale),
      }),
    ),
    ...Array.from(dataset.matrices.values(), (matrix) =>
      endpoint(dataset, {
        path: `v1/${locale}/matrices/${matrix.id}.json`,
        document: "matrix-view",
        locale,
        result: () => publishMatrixView(dataset, matrix, { data, locale }),
      }),
    ),
  ];
}

interface LocalKind {
  readonly kind: Kind;
  readonly local: PublishedData;
  readonly locale: Locale;
}

function listEndpoint(dataset: Dataset, { kind, local, locale }: LocalKind): Endpoint {
  const items = Object.values(local[kind]).map((entity) => {
    const stem = `${kind}/${entity.id}`;
    const badge = hasBadge(kind) && { badge: `../badges/${stem}.json` };
    return { ...entity, href: `${stem}.json`, ...badge, ...(hasPage(kind) && { page: `${stem}.md` }) };
  });
  return endpoint(dataset, {
    path: `v1/${locale}/${kind}.json`,
    document: `local-${kind}`,
    locale,
    total: items.length,
    result: () => items,
  });
}

function entityEndpoints(dataset: Dataset, { kind, local, locale }: LocalKind): readonly Endpoint[] {
  const singular = singularOf[kind];
  // A matrix is there as a view.
  if (singular === "matrix") return [];
  return Object.values(local[kind]).map((entity) =>
    endpoint(dataset, {
      path: `v1/${locale}/${kind}/${entity.id}.json`,
      document: `local-${singular}`,
      locale,
      result: () => entity,
    }),
  );
}
