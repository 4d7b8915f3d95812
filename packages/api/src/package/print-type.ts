import type { JsonSchema } from "../json-schema.ts";

/** A JSON Schema as a read-only TypeScript type; references become names. */
export function printType(schema: JsonSchema, indent = ""): string {
  const { const: constant, enum: members, items, oneOf, properties, type } = schema;
  const { $ref } = schema;
  if (typeof $ref === "string") return nameIn($ref);
  if (constant !== undefined) return JSON.stringify(constant);
  if (Array.isArray(members)) return members.map((member) => JSON.stringify(member)).join(" | ");
  if (Array.isArray(oneOf)) return oneOf.map((one) => printType(one, indent)).join(" | ");
  if (isSchema(items)) return `readonly ${parenthesised(printType(items, indent))}[]`;
  if (isSchema(properties)) return printMembers(schema, indent);
  if (type === "object") return printRecord(schema, indent);
  return type === "integer" ? "number" : String(type);
}

/** The members of an object schema between braces, each with its description. */
export function printMembers(schema: JsonSchema, indent = ""): string {
  const inner = `${indent}  `;
  const required = new Set(Array.isArray(schema.required) ? schema.required : []);
  const members = Object.entries(schema.properties ?? {}).map(([key, member]) => {
    const name = /^\w+$/.test(key) ? key : JSON.stringify(key);
    const mark = required.has(key) ? "" : "?";
    return `${printComment(member, inner)}${inner}readonly ${name}${mark}: ${printType(member, inner)};\n`;
  });
  return `{\n${members.join("")}${indent}}`;
}

/** A schema's description as a doc comment on a line of its own, if it has one. */
export function printComment({ description }: JsonSchema, indent = ""): string {
  if (typeof description !== "string") return "";
  return `${indent}/** ${description.replaceAll("*/", "*\\/")} */\n`;
}

function printRecord({ additionalProperties, propertyNames }: JsonSchema, indent: string): string {
  const key = isSchema(propertyNames) ? printType(propertyNames, indent) : "string";
  const value = isSchema(additionalProperties) ? printType(additionalProperties, indent) : "unknown";
  return `{ readonly [Id in ${key}]?: ${value} }`;
}

function nameIn(reference: string): string {
  return reference.slice(reference.lastIndexOf("/") + 1);
}

function parenthesised(type: string): string {
  return type.includes(" ") && !type.startsWith("{") ? `(${type})` : type;
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === "object" && value !== null;
}
