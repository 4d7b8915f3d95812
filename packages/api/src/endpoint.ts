import type { Dataset } from "@stackmatrix/core";
import type { Locale } from "@stackmatrix/core/schema";
import { schemaVersion } from "./contract/contract.ts";
import type { DocumentName } from "./contract/documents.ts";
import { attributionOf } from "./publish/attribution.ts";

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

/** A document and where it is. */
export interface EndpointOptions {
  readonly path: string;
  readonly document: DocumentName;
  readonly locale?: Locale | undefined;
  /** Of a list: how many there are. */
  readonly total?: number;
  result(): unknown;
}

/** An address with a document that says of itself what every document says, around what it is asked for. */
export function endpoint(dataset: Dataset, options: EndpointOptions): Endpoint {
  const { document, locale, path, result, total } = options;
  const { licence, name, version } = dataset.info;
  const body = () => ({
    ...{ schemaVersion, name, version, licence, attribution: attributionOf(dataset, locale), kind: document },
    ...(locale && document !== "moved" && { locale }),
    ...(total !== undefined && { total }),
    result: result(),
  });
  return { path, document, ...(locale && { locale }), body };
}
