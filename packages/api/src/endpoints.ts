import { answerCount, type Dataset } from "@stackmatrix/core";
import {
  type Kind,
  kinds,
  type Locale,
  languageNames,
  languageTags,
  singularOf,
} from "@stackmatrix/core/schema";
import { schemaVersion } from "./contract/contract.ts";
import { type DocumentName, documents } from "./contract/documents.ts";
import { drawingPath, relationDiagrams } from "./drawings.ts";
import { documentSchemas } from "./json-schema.ts";
import { openApi } from "./openapi.ts";
import { type PublishedData, publishData } from "./publish/publish-data.ts";
import { publishMatrixView, type ViewOptions } from "./publish/publish-matrix-view.ts";
import { publishProject } from "./publish/publish-project.ts";

/** An address of the API and the JSON that is found there. */
export interface Endpoint {
  /** Relative, with forward slashes, such as `v1/services/docker.json`. */
  readonly path: string;
  /** Which document it is; nothing for OpenAPI and JSON Schema, which have contracts of their own. */
  readonly document?: DocumentName;
  /** The only language that it belongs to; missing where it belongs to all. */
  readonly locale?: Locale;
  body(): unknown;
}

/** Every JSON document that the API answers with, with views in these languages. */
export function endpoints(
  dataset: Dataset,
  locales: readonly Locale[] = dataset.locales,
): readonly Endpoint[] {
  const data = publishData(dataset);
  return [
    indexEndpoint(dataset, locales),
    { path: "v1/openapi.json", body: () => openApi(dataset, locales) },
    ...documentSchemas(dataset.locales).map(([name, body]) => ({
      path: `v1/schema/${name}.json`,
      body: () => body,
    })),
    ...kinds.flatMap((kind) => kindEndpoints(dataset, data, kind)),
    ...locales.flatMap((locale) => viewEndpoints(dataset, { data, locale })),
  ];
}

function indexEndpoint(dataset: Dataset, locales: readonly Locale[]): Endpoint {
  return endpoint(dataset, "v1/index.json", "index", {
    ...publishProject(dataset),
    locales: dataset.locales.map((id) => ({ id, tag: languageTags[id], name: languageNames[id] })),
    kinds: kinds.map((kind) => ({ kind, total: dataset[kind].size, href: `${kind}.json` })),
    answers: answerCount(dataset),
    views: locales.flatMap((locale) =>
      Array.from(dataset.matrices.keys(), (matrix) => ({
        matrix,
        locale,
        href: `${locale}/matrices/${matrix}.json`,
      })),
    ),
    drawings: locales.flatMap((locale) =>
      relationDiagrams(dataset).map(({ id }) => ({ diagram: id, locale, href: drawingPath(id, locale) })),
    ),
    schemas: Object.keys(documents).map((name) => ({ name, href: `schema/${name}.json` })),
    openapi: "openapi.json",
  });
}

function kindEndpoints(dataset: Dataset, data: PublishedData, kind: Kind): readonly Endpoint[] {
  const entities = Object.values(data[kind]);
  const items = entities.map((entity) => ({ ...entity, href: `${kind}/${entity.id}.json` }));
  return [
    endpoint(dataset, `v1/${kind}.json`, kind, items, { total: items.length }),
    ...entities.map((entity) => endpoint(dataset, `v1/${kind}/${entity.id}.json`, singularOf[kind], entity)),
    ...Array.from(dataset.moved[kind], ([id, moved]) =>
      endpoint(dataset, `v1/${kind}/${id}.json`, "moved", { id, moved, href: `${moved}.json` }),
    ),
  ];
}

function viewEndpoints(dataset: Dataset, view: ViewOptions): readonly Endpoint[] {
  const { locale } = view;
  return Array.from(dataset.matrices.values(), (matrix) => {
    const path = `v1/${locale}/matrices/${matrix.id}.json`;
    const document = "matrix-view";
    const body = () => inEnvelope(dataset, document, { result: publishMatrixView(dataset, matrix, view) });
    return { path, document, locale, body };
  });
}

function endpoint(
  dataset: Dataset,
  path: string,
  document: DocumentName,
  result: unknown,
  more: { readonly total?: number } = {},
): Endpoint {
  return { path, document, body: () => inEnvelope(dataset, document, { ...more, result }) };
}

/** What every document says of itself, around what it is asked for. */
function inEnvelope({ info }: Dataset, kind: DocumentName, content: object): object {
  const { licence, name, version } = info;
  return { schemaVersion, name, version, licence, kind, ...content };
}
