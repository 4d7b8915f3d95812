import { type Dataset, kept } from "@stackmatrix/core";
import { type Kind, kinds, type Locale, singularOf } from "@stackmatrix/core/schema";
import { badgeOf } from "./badges/badge-of.ts";
import { type DocumentName, documents } from "./contract/documents.ts";
import { type BadgedKind, hasBadge } from "./contract/kinds-with.ts";
import { type Endpoint, endpoint, withBody } from "./endpoint.ts";
import { indexEndpoint } from "./index-endpoint.ts";
import { documentJson } from "./json/document-json.ts";
import { onOneLine } from "./json/laid-out.ts";
import { documentSchemas } from "./json-schema.ts";
import { localEndpoints } from "./local-endpoints.ts";
import { movedEndpoints } from "./moved-endpoints.ts";
import { openApi } from "./openapi.ts";
import { aboutPart } from "./parts/about-part.ts";
import { allCellsPart, cellsPart } from "./parts/cells-part.ts";
import { dataPart } from "./parts/data-part.ts";
import { entityItem, entityPart } from "./parts/entity-part.ts";
import { itemsPart } from "./parts/items-part.ts";
import { searchPart } from "./parts/search-part.ts";

/** Every JSON document that the API answers with; those in one language, in each of these. */
export function endpoints(
  dataset: Dataset,
  locales: readonly Locale[] = dataset.locales,
): readonly Endpoint[] {
  return [
    indexEndpoint(dataset, locales),
    withBody(dataset, {
      path: "v1/openapi.json",
      contents: (traced) => documentJson(openApi(traced, locales)),
    }),
    ...(Object.keys(documents) as DocumentName[]).map((name) =>
      withBody(dataset, {
        path: `v1/schema/${name}.json`,
        contents: (traced) => documentJson(schemas(traced).get(name)),
      }),
    ),
    ...wholeEndpoints(dataset),
    ...kinds.flatMap((kind) => kindEndpoints(dataset, kind)),
    ...locales.flatMap((locale) => localEndpoints(dataset, locale)),
  ];
}

const schemas = kept(({ locales }) => new Map(documentSchemas(locales)));

/** What is there in one document. */
function wholeEndpoints(dataset: Dataset): readonly Endpoint[] {
  return [
    endpoint(dataset, { path: "v1/about.json", document: "about", part: (traced) => aboutPart(traced) }),
    endpoint(dataset, { path: "v1/data.json", document: "data", part: (traced) => dataPart(traced) }),
    endpoint(dataset, { path: "v1/search.json", document: "search", part: (traced) => searchPart(traced) }),
    endpoint(dataset, { path: "v1/cells.json", document: "cells", part: allCellsPart }),
    ...Array.from(dataset.services.keys(), (id) =>
      endpoint(dataset, {
        path: `v1/cells/${id}.json`,
        document: "cells",
        part: (traced) => cellsPart(traced, id),
      }),
    ),
  ];
}

function kindEndpoints(dataset: Dataset, kind: Kind): readonly Endpoint[] {
  const total = (traced: Dataset) => traced[kind].size;
  return [
    endpoint(dataset, {
      path: `v1/${kind}.json`,
      document: kind,
      total,
      part: (traced) => itemsPart(traced, kind),
    }),
    ...entityEndpoints(dataset, kind),
    ...movedEndpoints(dataset, kind),
    ...(hasBadge(kind) ? badgeEndpoints(dataset, kind) : []),
  ];
}

function entityEndpoints(dataset: Dataset, kind: Kind): readonly Endpoint[] {
  const document = singularOf[kind];
  return Array.from(dataset[kind].keys(), (id) => {
    const where = { path: `v1/${kind}/${id}.json`, document };
    return kind === "services" || kind === "matrices"
      ? endpoint(dataset, { ...where, part: (traced) => entityPart(traced, kind, { id }) })
      : endpoint(dataset, {
          ...where,
          checked: (traced) => JSON.parse(onOneLine(entityItem(traced, kind, { id }))),
        });
  });
}

function badgeEndpoints(dataset: Dataset, kind: BadgedKind): readonly Endpoint[] {
  return Array.from(dataset[kind].keys(), (id) =>
    withBody(dataset, {
      path: `v1/badges/${kind}/${id}.json`,
      document: "badge",
      contents: (traced) => documentJson(badgeOf(traced, { kind, id }), documents.badge),
    }),
  );
}
