import type * as z from "zod";
import { cite } from "./citation.ts";
import { entityKinds, type Kind, kinds, singularOf } from "./entity-kinds.ts";
import { id } from "./id.ts";
import { describeScalar } from "./json/describe-scalar.ts";
import { describeSchema, describeWith, type JsonContext } from "./json/describe-schema.ts";
import { hasOnly, type Json, when } from "./json/json.ts";
import { knownIds, type NamesById } from "./json/known-ids.ts";
import { moved } from "./moved.ts";
import type { Provenance } from "./provenance.ts";

/** What editors are to know of a project. */
export interface JsonSchemasOptions {
  /** Its entities. */
  readonly names?: NamesById | undefined;
  readonly provenance?: Provenance | undefined;
  /** Whether its configuration says what cells rest on that name nothing. */
  readonly isCited?: boolean | undefined;
}

/**
 * What makes each JSON Schema for editors, by its name: of a file of each kind in the singular, of one that holds a whole kind by
 * the kind, of `stackmatrix.yaml`, given its schema, as "config", and of the ids that the others point at as "ids", which is the
 * only one that tells of entities.
 */
export function schemaMakers(
  config: z.ZodType,
  options: JsonSchemasOptions = {},
): ReadonlyMap<string, () => object> {
  return new Map([
    ...kinds.map((kind) => [singularOf[kind], () => schemaOfFile(kind, options)] as const),
    ...kinds.map((kind) => [kind, () => schemaOfWholeKind(kind, options)] as const),
    ["config", () => schemaOfConfig(config)],
    ["ids", () => knownIds(options.names ?? {})],
  ]);
}

function schemaOfFile(kind: Kind, options: JsonSchemasOptions): Json {
  const context = contextFor(options);
  return document(`A file in ${kind}/`, describeEntity(kind, context), context);
}

function schemaOfWholeKind(kind: Kind, options: JsonSchemasOptions): Json {
  const context = contextFor(options);
  const { maxLength, pattern } = describeScalar(id);
  const json: Json = {
    type: "object",
    properties: {
      cite: describeSchema(cite.meta({ description: citeOf("entities") }), context),
      entities: {
        type: "object",
        description: "What there is of this kind, by id, in the order in which it is shown.",
        propertyNames: {
          maxLength,
          pattern,
          patternErrorMessage: "An id is lower-case words joined by single hyphens.",
        },
      },
    },
    additionalProperties: false,
  };
  const entities = (entity: Json) => ({ properties: { entities: { additionalProperties: entity } } });
  const own = entities(describeEntity(kind, context));
  const cited = entities(describeEntity(kind, { ...context, grounds: "cited" }));
  const differs = JSON.stringify(own) !== JSON.stringify(cited);
  const needed = when(hasOnly(["cite", "entities"]), { required: ["entities"] });
  const choice = differs ? when({ required: ["cite"] }, cited, own) : own;
  return document(`The file ${kind}.yaml`, { ...json, allOf: [needed, choice] }, context);
}

function schemaOfConfig(config: z.ZodType): Json {
  const context = { ...contextFor({}), takesShortForms: false };
  return document("stackmatrix.yaml", describeSchema(config, context), context);
}

function contextFor({ isCited = false, provenance = "required" }: JsonSchemasOptions): JsonContext {
  const asked = isCited ? "cited" : "needed";
  return {
    takesShortForms: true,
    grounds: provenance === "optional" ? "optional" : asked,
    definitions: new Map(),
  };
}

/** An entity, or what it has left behind. */
function describeEntity(kind: Kind, context: JsonContext): Json {
  const more = { cite: cite.optional().meta({ description: citeOf("cells") }) };
  const entity = describeWith(entityKinds[kind], context, more);
  return when({ required: ["moved"] }, describeSchema(moved, context), entity);
}

function citeOf(whose: string): string {
  return `What the cells rest on of ${whose === "cells" ? "this file" : "all entities"} that name nothing themselves.`;
}

function document(title: string, json: Json, { definitions }: JsonContext): Json {
  const $defs = Object.fromEntries([...definitions].toSorted(([a], [b]) => (a < b ? -1 : 1)));
  // A copy, for parts of it are what the zod schemas carry, and editors' servers write into the schemas that they are given.
  return copied({
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title,
    ...json,
    ...(definitions.size > 0 && { $defs }),
  });
}

function copied(json: Json): Json {
  return JSON.parse(JSON.stringify(json));
}
