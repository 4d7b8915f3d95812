import { type Kind, kinds, type Locale, singularOf } from "@stackmatrix/core/schema";
import * as z from "zod";
import {
  apiParts,
  data,
  entities,
  error,
  index,
  items,
  localItems,
  moved,
  parts,
} from "./contract/contract.ts";
import { type DocumentName, documents } from "./contract/documents.ts";
import { localSchema } from "./contract/local-schema.ts";
import { isText } from "./contract/text.ts";
import { typeName } from "./contract/type-name.ts";

/** A JSON Schema, draft 2020-12. */
export type JsonSchema = { readonly [key: string]: unknown };

const base = "#/components/schemas/";

/** How the texts of schemas are: by language, or plain strings of one. */
export interface SchemaOptions {
  readonly texts?: "by language" | "strings";
}

/** Every schema of the contract by its name, as OpenAPI wants them: each refers to the others as components. */
export function componentSchemas(
  locales: readonly Locale[],
  { texts = "by language" }: SchemaOptions = {},
): Readonly<Record<string, JsonSchema>> {
  const registry = z.registry<{ id: string }>();
  const all = texts === "strings" ? inOneLanguage(components()) : components();
  for (const [id, schema] of all) registry.add(schema, { id });
  const { schemas } = z.toJSONSchema(registry, {
    uri: (id) => `${base}${id}`,
    override: ({ jsonSchema, zodSchema }) => simplify(jsonSchema, zodSchema, locales),
  });
  const entries = all.map(([id]) => {
    const { $id, $schema, ...schema } = schemas[id] ?? {};
    return [id, tidied(schema) as JsonSchema] as const;
  });
  return Object.fromEntries(entries);
}

/** The schema of each document by its name, each with all that it refers to. */
export function documentSchemas(
  locales: readonly Locale[],
): readonly (readonly [DocumentName, JsonSchema])[] {
  const schemas = componentSchemas(locales);
  const names = Object.keys(documents) as DocumentName[];
  return names.map((name) => [name, standingAlone(componentOf(name), schemas)]);
}

/** A schema that is no document by its name among the components, with all that it refers to. */
export function standaloneSchema(name: string, locales: readonly Locale[]): JsonSchema {
  return standingAlone(name, componentSchemas(locales));
}

function standingAlone(title: string, schemas: Readonly<Record<string, JsonSchema>>): JsonSchema {
  const schema = schemas[title] ?? {};
  const needed = reachable(schema, schemas);
  const $defs = Object.fromEntries(Object.entries(schemas).filter(([id]) => needed.has(id)));
  const local = JSON.stringify({ title, ...schema, $defs }).replaceAll(`"${base}`, '"#/$defs/');
  return { $schema: "https://json-schema.org/draft/2020-12/schema", ...JSON.parse(local) };
}

/** The name of a document's schema among the components, such as `ServiceDocument` and `LocalServiceListDocument`. */
export function componentOf(name: DocumentName): string {
  // What shields.io asks for is no document with an envelope.
  if (name === "badge") return "Badge";
  const local = name.startsWith("local-") ? "Local" : "";
  const kind = kinds.find((plural) => plural === name.replace(/^local-/, ""));
  return kind ? `${local}${typeName(singularOf[kind])}ListDocument` : `${typeName(name)}Document`;
}

/** The same with a string for each text; what is in one language already has the name of what it is made from. */
function inOneLanguage(all: Components): Components {
  const whole = all.filter(([name]) => !name.startsWith("Local"));
  return whole.map(([name, schema]) => [name, localSchema(schema)]);
}

type Components = readonly (readonly [string, z.ZodType])[];

function components(): Components {
  const nameOf = (kind: Kind) => typeName(singularOf[kind]);
  return [
    ...Object.entries(parts),
    ...kinds.map((kind) => [nameOf(kind), entities[kind]] as const),
    ...kinds.map((kind) => [`${nameOf(kind)}Item`, items[kind]] as const),
    ...Object.entries(apiParts),
    ...kinds.flatMap((kind) => {
      const local = localSchema(entities[kind]);
      // A matrix is there as a view; what holds no text is the same in every language.
      return kind === "matrices" || local === entities[kind]
        ? []
        : [[`Local${nameOf(kind)}`, local] as const];
    }),
    ...kinds.map((kind) => [`Local${nameOf(kind)}Item`, localItems[kind]] as const),
    ["Index", index],
    ["Data", data],
    ["Moved", moved],
    ["Error", error],
    ...Object.entries(documents).map(
      ([name, schema]) => [componentOf(name as DocumentName), schema] as const,
    ),
  ];
}

/** Says what the contract promises and no more: objects may gain fields, and texts have the dataset's languages. */
function simplify(
  schema: z.core.JSONSchema.BaseSchema,
  source: z.core.$ZodType,
  locales: readonly Locale[],
): void {
  if (schema.additionalProperties === false) delete schema.additionalProperties;
  if (schema.maximum === Number.MAX_SAFE_INTEGER) delete schema.maximum;
  if (schema.minimum === Number.MIN_SAFE_INTEGER) delete schema.minimum;
  // The format says as much, and can be read.
  if (schema.format === "date") delete schema.pattern;
  if (isText(source)) {
    schema.properties = Object.fromEntries(locales.map((locale) => [locale, { type: "string" }]));
    schema.required = [...locales];
  }
}

/** A reference says all that there is to say but what is said of the place where it stands. */
function tidied(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(tidied);
  if (typeof part !== "object" || part === null) return part;
  const { $ref, description } = part as JsonSchema;
  if (typeof $ref === "string") return { $ref, ...(description !== undefined && { description }) };
  return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, tidied(inner)]));
}

/** The names of the schemas that something refers to, directly or by way of others. */
export function reachable(
  schema: unknown,
  schemas: Readonly<Record<string, JsonSchema>>,
): ReadonlySet<string> {
  const found = new Set<string>();
  visit(schema);
  return found;

  function visit(part: unknown): void {
    if (typeof part !== "object" || part === null) return;
    for (const [key, value] of Object.entries(part)) {
      if (key !== "$ref" || typeof value !== "string") {
        visit(value);
        continue;
      }
      const id = value.slice(base.length);
      if (found.has(id)) continue;
      found.add(id);
      visit(schemas[id]);
    }
  }
}
