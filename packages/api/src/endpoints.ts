import type { Dataset } from "@stackmatrix/core";
import { type Kind, kinds, type Locale, singularOf } from "@stackmatrix/core/schema";
import { badgeOf } from "./badges/badge-of.ts";
import { type BadgedKind, hasBadge } from "./contract/kinds-with.ts";
import { type Endpoint, endpoint } from "./endpoint.ts";
import { indexEndpoint } from "./index-endpoint.ts";
import { documentSchemas } from "./json-schema.ts";
import { localEndpoints } from "./local-endpoints.ts";
import { movedEndpoints } from "./moved-endpoints.ts";
import { openApi } from "./openapi.ts";
import { publishCells } from "./publish/publish-cells.ts";
import { type PublishedData, publishData } from "./publish/publish-data.ts";
import { publishSearchIndex } from "./publish/publish-search-index.ts";

/** Every JSON document that the API answers with; those in one language, in each of these. */
export function endpoints(
  dataset: Dataset,
  locales: readonly Locale[] = dataset.locales,
  data: PublishedData = publishData(dataset),
): readonly Endpoint[] {
  return [
    indexEndpoint(dataset, locales),
    { path: "v1/openapi.json", body: () => openApi(dataset, locales) },
    ...documentSchemas(dataset.locales).map(([name, body]) => ({
      path: `v1/schema/${name}.json`,
      body: () => body,
    })),
    ...wholeEndpoints(dataset, data),
    ...kinds.flatMap((kind) => kindEndpoints(dataset, data, kind)),
    ...locales.flatMap((locale) => localEndpoints(dataset, data, locale)),
  ];
}

/** What is there in one document. */
function wholeEndpoints(dataset: Dataset, data: PublishedData): readonly Endpoint[] {
  return [
    endpoint(dataset, { path: "v1/about.json", document: "about", result: () => data.about }),
    endpoint(dataset, { path: "v1/data.json", document: "data", result: () => data }),
    endpoint(dataset, { path: "v1/search.json", document: "search", result: () => publishSearchIndex(data) }),
    endpoint(dataset, { path: "v1/cells.json", document: "cells", result: () => publishCells(data) }),
    ...Object.keys(data.services).map((id) => {
      const result = () => publishCells(data, [id]);
      return endpoint(dataset, { path: `v1/cells/${id}.json`, document: "cells", result });
    }),
  ];
}

function kindEndpoints(dataset: Dataset, data: PublishedData, kind: Kind): readonly Endpoint[] {
  const entities = Object.values(data[kind]);
  const result = () =>
    entities.map((entity) => {
      const badge = hasBadge(kind) && { badge: `badges/${kind}/${entity.id}.json` };
      return { ...entity, href: `${kind}/${entity.id}.json`, ...badge };
    });
  return [
    endpoint(dataset, { path: `v1/${kind}.json`, document: kind, total: entities.length, result }),
    ...entities.map((entity) => {
      const path = `v1/${kind}/${entity.id}.json`;
      return endpoint(dataset, { path, document: singularOf[kind], result: () => entity });
    }),
    ...movedEndpoints(dataset, kind),
    ...(hasBadge(kind) ? badgeEndpoints(dataset, data, kind) : []),
  ];
}

function badgeEndpoints(dataset: Dataset, data: PublishedData, kind: BadgedKind): readonly Endpoint[] {
  return Object.keys(data[kind]).map((id) => ({
    path: `v1/badges/${kind}/${id}.json`,
    document: "badge",
    body: () => badgeOf(dataset, data, { kind, id }),
  }));
}
