import type { DocumentName } from "../contract/documents.ts";
import { componentOf, type JsonSchema } from "../json-schema.ts";

/** What can be asked at an address. */
export interface Operation {
  readonly tag: string;
  readonly operationId: string;
  readonly summary: string;
  /** What else there is to say; the summary where there is nothing. */
  readonly description?: string | undefined;
  readonly content: Content;
  /** Names of parameters among the components. */
  readonly parameters?: readonly string[];
  /** Answers besides the usual one. */
  readonly responses?: Readonly<Record<string, JsonSchema>>;
}

type Content = Readonly<Record<string, { readonly schema: JsonSchema }>>;

/** An address that answers GET. */
export function operation(options: Operation): JsonSchema {
  const { content, description, operationId, parameters = [], responses, summary, tag } = options;
  const refs = parameters.map((name) => ({ $ref: `#/components/parameters/${name}` }));
  return {
    get: {
      operationId,
      summary,
      description: description ?? summary,
      tags: [tag],
      ...(refs.length > 0 && { parameters: refs }),
      responses: {
        200: { description: summary, content },
        ...responses,
        404: { $ref: "#/components/responses/NotFound" },
      },
    },
  };
}

/** What a document is, as JSON. */
export function json(schema: JsonSchema): { readonly content: Content } {
  return { content: { "application/json": { schema } } };
}

/** Text of another media type. */
export function text(mediaType: string): { readonly content: Content } {
  return { content: { [mediaType]: { schema: { type: "string" } } } };
}

/** The schema of a document among the components. */
export function reference(document: DocumentName): { readonly $ref: string } {
  return { $ref: `#/components/schemas/${componentOf(document)}` };
}
