import * as z from "zod";
import { claim } from "./citation.ts";
import { datePattern } from "./date.ts";
import { entityKinds, kinds, singularOf } from "./entity-kinds.ts";
import { moved } from "./moved.ts";
import type { Provenance } from "./provenance.ts";
import { urlPattern } from "./text.ts";
import { rating } from "./tradeoff.ts";

/**
 * The JSON Schema of each kind of file, by the singular of the kind, and of `stackmatrix.yaml`, given its schema, as
 * "config". Where the project asks for provenance, answers must have it.
 */
export function jsonSchemas(
  config: z.ZodType,
  provenance: Provenance = "required",
): ReadonlyMap<string, object> {
  const schemas = kinds.map((kind) => {
    const title = `A file in ${kind}/`;
    const schema = z.union([entityKinds[kind], moved]).meta({ title });
    return [singularOf[kind], jsonSchema(schema, provenance)] as const;
  });
  return new Map([
    ...schemas,
    ["config", jsonSchema(config.meta({ title: "stackmatrix.yaml" }), provenance)],
  ]);
}

/** Describes what authors write, which is what editors check. */
function jsonSchema(schema: z.ZodType, provenance: Provenance): object {
  return z.toJSONSchema(schema, {
    io: "input",
    reused: "inline",
    override: ({ jsonSchema, zodSchema }) => {
      if (provenance === "required") askForGrounds(jsonSchema, zodSchema);
      fitForEditors(jsonSchema, zodSchema);
    },
  });
}

/** The schemas leave to the project whether answers must say what they rest on. */
function askForGrounds(json: z.core.JSONSchema.BaseSchema, source: z.core.$ZodType): void {
  if (!(source instanceof z.ZodObject) || source.shape.basis !== claim.basis) return;
  json.required = [...(json.required ?? []), ...(source === rating ? ["note"] : []), "basis"];
}

/**
 * Editors check YAML as they read it, with keys and texts that are numbers. Where the program takes what is written,
 * the schema does; it stays as strict as it was.
 */
function fitForEditors(json: z.core.JSONSchema.BaseSchema, source: z.core.$ZodType): void {
  if (source instanceof z.ZodRecord) nameKeysByPattern(json);
  if (source instanceof z.ZodObject) allowNumbersAsKeys(json);
  if (source instanceof z.ZodString && json.type === "string") allowNumbersAsTexts(json);
  if (source instanceof z.ZodURL) json.pattern = addressPattern;
}

/** As `url` takes it, where an editor has no way to ignore case. */
const addressPattern = urlPattern.source.replace("https?", "[Hh][Tt][Tt][Pp][Ss]?");

/** A key `2026:` is no text to an editor, which `propertyNames` asks for; a pattern it has. */
function nameKeysByPattern(json: z.core.JSONSchema.BaseSchema): void {
  const { additionalProperties, propertyNames } = json;
  if (typeof propertyNames !== "object" || propertyNames.pattern === undefined || !additionalProperties)
    return;
  const { maxLength, pattern } = propertyNames;
  const limit = maxLength === undefined ? "" : `(?=.{1,${maxLength}}$)`;
  json.patternProperties = { [pattern.replace("^", `^${limit}`)]: additionalProperties };
  json.additionalProperties = false;
  delete json.propertyNames;
}

/** A key `1:` is not "1" to an editor that looks for what `properties` leaves over; a pattern has both. */
function allowNumbersAsKeys(json: z.core.JSONSchema.BaseSchema): void {
  const numbers = Object.keys(json.properties ?? {}).filter((key) => /^\d+$/.test(key));
  if (numbers.length > 0) json.patternProperties = { [`^(?:${numbers.join("|")})$`]: true };
}

/** A text such as `1.10` needs no quotation marks; of texts with a pattern, those that digits fit. */
function allowNumbersAsTexts(json: z.core.JSONSchema.BaseSchema): void {
  if (json.pattern === undefined) json.type = ["string", "number"] as never;
  else if (json.pattern === datePattern.source) {
    json.type = ["string", "integer"] as never;
    json.minimum = 1000;
    json.maximum = 9999;
  } else if (new RegExp(json.pattern).test("10")) {
    json.type = ["string", "integer"] as never;
    json.minimum = 0;
  }
}
