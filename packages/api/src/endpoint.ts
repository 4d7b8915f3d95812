import { type Contents, type Dataset, wholeContents } from "@stackmatrix/core";
import type { Locale } from "@stackmatrix/core/schema";
import { schemaVersion } from "./contract/contract.ts";
import { type DocumentName, documents } from "./contract/documents.ts";
import { documentJson } from "./json/document-json.ts";
import { fixedPart, type JsonPart, objectPart } from "./json/json-part.ts";
import { jsonPieces } from "./json/json-pieces.ts";
import { attributionOf } from "./publish/attribution.ts";

/** An address of the API and the JSON that is found there. */
export interface Endpoint {
  /** Relative, with forward slashes, such as `v1/services/docker.json`. */
  readonly path: string;
  /** Which document it is; nothing for OpenAPI and JSON Schema, which have contracts of their own. */
  readonly document?: DocumentName;
  /** The only language that it belongs to; missing where it belongs to all. */
  readonly locale?: Locale;
  /** The document as it is written; all that it is made of is read of the dataset then. */
  contents(dataset: Dataset): Contents;
  /** What it says. */
  body(): unknown;
}

/** A document and where it is. */
export interface EndpointOptions {
  readonly path: string;
  readonly document: DocumentName;
  readonly locale?: Locale | undefined;
  /** Of a list: how many there are. */
  total?(dataset: Dataset): number;
}

/** What a document says: a value, or what may be long in parts. */
export type EndpointResult =
  | { result(dataset: Dataset): unknown }
  /** The same, of which its schema has checked each part already. */
  | { checked(dataset: Dataset): unknown }
  | { part(dataset: Dataset): JsonPart };

/** An address with a document that says of itself what every document says, around what it is asked for. */
export function endpoint(plan: Dataset, options: EndpointOptions & EndpointResult): Endpoint {
  const { document, locale, path } = options;
  return withBody(plan, {
    path,
    document,
    ...(locale && { locale }),
    contents(dataset) {
      const around = envelopeOf(dataset, options);
      if ("part" in options) {
        const fields = Object.entries(around).filter(([, value]) => value !== undefined);
        const parts = Object.fromEntries(fields.map(([name, value]) => [name, fixedPart(value)]));
        return jsonPieces(objectPart({ ...parts, result: options.part(dataset) }));
      }
      if ("checked" in options) return documentJson({ ...around, result: options.checked(dataset) });
      return documentJson({ ...around, result: options.result(dataset) }, documents[document]);
    },
  });
}

/** An endpoint that also gives what it says as a value. */
export function withBody(dataset: Dataset, planned: Omit<Endpoint, "body">): Endpoint {
  return { ...planned, body: () => JSON.parse(String(wholeContents(planned.contents(dataset)))) };
}

/** What every document says of itself, in the order of the contract. */
function envelopeOf(dataset: Dataset, { document, locale, total }: EndpointOptions) {
  const { licence, name, version } = dataset.info;
  return {
    ...{ schemaVersion, name, version, licence, attribution: attributionOf(dataset, locale), kind: document },
    ...(locale && document !== "moved" && { locale }),
    ...(total !== undefined && { total: total(dataset) }),
  };
}
