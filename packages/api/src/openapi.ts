import type { Dataset } from "@stackmatrix/core";
import { type Kind, kinds, type Locale, pluralOf, singularOf } from "@stackmatrix/core/schema";
import { schemaVersion } from "./contract/contract.ts";
import { type DocumentName, documents } from "./contract/documents.ts";
import { typeName } from "./contract/type-name.ts";
import { relationDiagrams } from "./drawings.ts";
import { componentOf, componentSchemas, type JsonSchema } from "./json-schema.ts";
import { publishProject } from "./publish/publish-project.ts";

const description = `The dataset as static files, JSON and a few drawings, the same for everybody: read them with GET, from anywhere.

What a client may rely on:

- Within one first number of \`schemaVersion\`, which is also that of the path, nothing that is described here is taken away or changes its meaning. Fields and values of enumerations may be added: ignore the fields that you do not know, and expect values that you do not know. What is not described carries no promise.
- Ids live for ever. A renamed entity leaves a document of the kind \`moved\` at its old address, which says where it lives.
- A field that has nothing to say is left out; a list is always there, if need be empty.
- Every text is there in every language of the dataset.
- Addresses in \`href\` are relative to that of the document that they stand in.
- The same data gives the same bytes: no document holds the time at which it was made.`;

/** Describes the API in OpenAPI 3.1; the schemas are those that the documents are checked against. */
export function openApi(dataset: Dataset, locales: readonly Locale[]): JsonSchema {
  const { licence, name = "stackmatrix" } = dataset.info;
  const { publisher, title, url } = publishProject(dataset);
  const [original] = dataset.locales;
  const contact = { name: publisher?.[original], url };
  return {
    openapi: "3.1.1",
    info: {
      title: title?.[original] ?? name,
      version: schemaVersion,
      description,
      ...((publisher || url) && { contact }),
      ...(licence && { license: { name: licence, identifier: licence } }),
    },
    servers: [{ url: "../v1", description: "The folder that this description lies in." }],
    security: [],
    tags: tags(),
    paths: paths(dataset, locales),
    components: { schemas: componentSchemas(dataset.locales), responses: { NotFound: notFound } },
  };
}

const notFound = {
  description: "Nothing is published at this address. A static host may answer with a page of its own.",
  ...json(reference("error")),
};

function tags(): readonly JsonSchema[] {
  return [
    { name: "about", description: "What there is, and how it is described." },
    ...kinds.map((kind) => ({
      name: kind,
      description: documents[singularOf[kind]].shape.result?.description,
    })),
    { name: "views", description: "What is shown, in one language." },
  ];
}

function paths(dataset: Dataset, locales: readonly Locale[]): Readonly<Record<string, JsonSchema>> {
  const matrices = [...dataset.matrices.keys()];
  const diagrams = relationDiagrams(dataset).map(({ id }) => id);
  return {
    "/index.json": get("about", "getIndex", "What there is, and where.", reference("index")),
    "/openapi.json": get("about", "getOpenApi", "This description.", { type: "object" }),
    "/schema/{name}.json": get("about", "getSchema", "The JSON Schema of a document.", { type: "object" }, [
      parameter("name", "Name of the document.", Object.keys(documents)),
    ]),
    ...Object.assign({}, ...kinds.map((kind) => kindPaths(dataset, kind))),
    ...(matrices.length > 0 && {
      "/{locale}/matrices/{id}.json": get(
        "views",
        "getMatrixView",
        "A matrix in one language, ready to lay out.",
        reference("matrix-view"),
        [parameter("locale", "The language.", locales), parameter("id", "Id of the matrix.", matrices)],
      ),
    }),
    ...(diagrams.length > 0 && {
      "/{locale}/diagrams/{id}.svg": operation({
        tag: "views",
        operationId: "getDrawing",
        summary: "A diagram of relations in one language, drawn.",
        content: { "image/svg+xml": { schema: { type: "string" } } },
        parameters: [
          parameter("locale", "The language.", locales),
          parameter("id", "Id of the diagram.", diagrams),
        ],
      }),
    }),
  };
}

function kindPaths(dataset: Dataset, kind: Kind): Readonly<Record<string, JsonSchema>> {
  const singular = singularOf[kind];
  const ids = [...dataset[kind].keys(), ...dataset.moved[kind].keys()];
  const list = get(
    kind,
    `list${typeName(kind)}`,
    `All ${pluralOf(kind)}, in the order of their ids.`,
    reference(kind),
  );
  const one = get(
    kind,
    `get${typeName(singular)}`,
    `One of the ${pluralOf(kind)}, whole.`,
    entityOrMoved(singular),
    [parameter("id", "Its id; an old one is answered with where it lives.", ids)],
  );
  return { [`/${kind}.json`]: list, ...(ids.length > 0 && { [`/${kind}/{id}.json`]: one }) };
}

function entityOrMoved(singular: DocumentName): JsonSchema {
  const [entity, moved] = [reference(singular), reference("moved")];
  return {
    oneOf: [entity, moved],
    discriminator: { propertyName: "kind", mapping: { [singular]: entity.$ref, moved: moved.$ref } },
  };
}

function get(
  tag: string,
  operationId: string,
  summary: string,
  schema: JsonSchema,
  parameters: readonly JsonSchema[] = [],
): JsonSchema {
  return operation({ tag, operationId, summary, parameters, ...json(schema) });
}

interface Operation {
  readonly tag: string;
  readonly operationId: string;
  readonly summary: string;
  readonly content: Readonly<Record<string, { readonly schema: JsonSchema }>>;
  readonly parameters: readonly JsonSchema[];
}

function operation({ content, operationId, parameters, summary, tag }: Operation): JsonSchema {
  return {
    get: {
      operationId,
      summary,
      tags: [tag],
      ...(parameters.length > 0 && { parameters }),
      responses: {
        200: { description: summary, content },
        404: { $ref: "#/components/responses/NotFound" },
      },
    },
  };
}

function parameter(name: string, description: string, values: readonly string[]): JsonSchema {
  return { name, in: "path", required: true, description, schema: { type: "string", enum: values } };
}

function json(schema: JsonSchema): Pick<Operation, "content"> {
  return { content: { "application/json": { schema } } };
}

function reference(document: DocumentName): { readonly $ref: string } {
  return { $ref: `#/components/schemas/${componentOf(document)}` };
}
