import * as z from "zod";
import { unwrapped } from "../../validate/schema-at.ts";
import { descriptionOf } from "../description-of.ts";
import { namedKind } from "../named-kind.ts";
import type { ShortForm } from "../short-form.ts";
import { isCell, shortFormOf } from "../short-forms.ts";
import { rating } from "../tradeoff.ts";
import { chooseForm, type Form } from "./choose-form.ts";
import { describeScalar } from "./describe-scalar.ts";
import { hasAny, hasOnly, type Json, when } from "./json.ts";
import { refToIds } from "./known-ids.ts";
import { needsOf } from "./needs-of.ts";
import { titleOf } from "./titles.ts";

/** What the description of a schema depends on, and where the parts are collected that have names. */
export interface JsonContext {
  /** Whether short forms may stand in the place of whole ones. */
  readonly takesShortForms: boolean;
  /** Whether answers must say what they rest on; where their file or the project says it, they need not. */
  readonly grounds: "needed" | "cited" | "optional";
  readonly definitions: Map<string, Json>;
}

/** Describes what authors may write where a schema asks for its whole form; without a name of its own, it is called by its key. */
export function describeSchema(wrapped: z.core.$ZodType, context: JsonContext, key?: string): Json {
  const description = descriptionOf(wrapped);
  const json = describeNamed(unwrapped(wrapped), context, key);
  return description === undefined ? json : { ...json, description };
}

/** Describes the mappings of a schema with keys besides those that it has. */
export function describeWith(schema: z.core.$ZodType, context: JsonContext, more: z.core.$ZodShape): Json {
  return chooseForm(formsOf(unwrapped(schema), context, { ...shortFormIn(context, schema), more }));
}

function describeNamed(schema: z.core.$ZodType, context: JsonContext, key: string | undefined): Json {
  const kind = namedKind(schema);
  if (kind !== undefined && kind !== "any") return refToIds(kind);
  const title = titleOf(schema);
  if (title === undefined) return describeForms(schema, context, key);
  const name = title
    .toLowerCase()
    .replace(/[^a-z]+/g, "-")
    .replace(/-$/, "");
  if (!context.definitions.has(name)) {
    context.definitions.set(name, {});
    context.definitions.set(name, { title, ...describeForms(schema, context, title) });
  }
  return { $ref: `#/$defs/${name}` };
}

function describeForms(schema: z.core.$ZodType, context: JsonContext, title: string | undefined): Json {
  const json = chooseForm(formsOf(schema, context, shortFormIn(context, schema)));
  return json.type === "object" && title !== undefined ? { title, ...json } : json;
}

type Short = Pick<ShortForm, "implied" | "instead" | "more">;

function shortFormIn({ grounds, takesShortForms }: JsonContext, schema: z.core.$ZodType): Short {
  const { implied, instead = [], more } = (takesShortForms ? shortFormOf(schema) : undefined) ?? {};
  // A rating alone has no note, which is not for a file to say.
  return { implied, more, instead: schema === rating && grounds !== "optional" ? [] : instead };
}

function formsOf(
  schema: z.core.$ZodType,
  context: JsonContext,
  { instead = [], ...short }: Short = shortFormIn(context, schema),
): Form[] {
  const forms = instead.flatMap((form) => formsOf(unwrapped(form), context));
  return [...forms, ...wholeFormsOf(schema, context, short)];
}

function wholeFormsOf(schema: z.core.$ZodType, context: JsonContext, short: Short): Form[] {
  if (schema instanceof z.ZodDiscriminatedUnion) return namedForms(schema, context, short);
  if (schema instanceof z.ZodUnion) {
    return schema.options.flatMap((option) => {
      const { implied, instead, more } = shortFormIn(context, option);
      return formsOf(unwrapped(option), context, {
        instead,
        implied: short.implied ?? implied,
        more: short.more ?? more,
      });
    });
  }
  if (schema instanceof z.ZodObject) return [mappingForm(schema, context, short)];
  if (schema instanceof z.ZodRecord) return [{ is: "object", json: describeRecord(schema, context) }];
  if (schema instanceof z.ZodArray) return [{ is: "array", json: describeList(schema, context) }];
  const isName = namedKind(schema) !== undefined && namedKind(schema) !== "any";
  const json = isName ? describeSchema(schema, context) : describeScalar(schema);
  return [{ is: json.type === "array" ? "array" : "scalar", json }];
}

/** Of the field that tells the forms apart, what it has chosen need not be asked for again. */
function namedForms(schema: z.ZodDiscriminatedUnion, context: JsonContext, short: Short): Form[] {
  const key = schema.def.discriminator;
  return schema.options.flatMap((option) => {
    const values = [...(option._zod.propValues?.[key] ?? [])];
    const { by, value } = short.implied?.key === key ? short.implied : {};
    const alsoWhere = values.includes(value as never)
      ? { not: { required: [key] }, ...(by === undefined ? {} : { required: [by] }) }
      : undefined;
    const named = { key, values, ...(alsoWhere && { alsoWhere }) };
    return formsOf(unwrapped(option), context, short).map((form) => ({ ...form, named }));
  });
}

function mappingForm(schema: z.ZodObject, context: JsonContext, { implied, more = {} }: Short): Form {
  const shape = { ...schema.shape, ...more };
  const fields = Object.fromEntries(
    Object.entries(shape).map(([key, field]) => [key, describeSchema(field, context, key)]),
  );
  const keys = Object.keys(shape);
  const required = Object.keys(schema.shape).filter((key) => key !== implied?.key && !isOptional(shape[key]));
  const needs = needsOf(schema, { asksForGrounds: context.grounds !== "optional", keys, required });
  const digits = keys.filter((key) => /^\d+$/.test(key));
  const cells = keys.flatMap((key) => cellsAt(key, shape[key], context));
  const json: Json = {
    type: "object",
    properties: fields,
    // A key `1:` is not "1" to an editor that looks for what `properties` leaves over; a pattern has both.
    ...(digits.length > 0 && { patternProperties: { [`^(?:${digits.join("|")})$`]: true } }),
    additionalProperties: false,
    // A misspelt key is told as that alone, and not as a missing one too.
    allOf: [...(needs.length > 0 ? [when(hasOnly(keys), { allOf: needs })] : []), ...cells],
  };
  if (needs.length + cells.length === 0) delete json.allOf;
  return { is: "object", fields, json };
}

function isOptional(field: z.core.$ZodType | undefined): boolean {
  return field instanceof z.ZodOptional || field instanceof z.ZodDefault;
}

function describeList(schema: z.ZodArray, context: JsonContext): Json {
  const minItems = schema._zod.bag.minimum;
  return {
    type: "array",
    ...(minItems !== undefined && { minItems }),
    items: describeSchema(schema.element, context),
  };
}

/** The language server reads a key `2026:` as a number, which a name that must be a text is not; a pattern has it. */
function describeRecord({ keyType, valueType }: z.ZodRecord, context: JsonContext): Json {
  const values =
    isCell(valueType) && context.grounds === "needed"
      ? {}
      : { additionalProperties: describeSchema(valueType, context) };
  const kind = namedKind(keyType);
  if (kind !== undefined && kind !== "any")
    return { type: "object", propertyNames: refToIds(kind), ...values };
  const { maxLength, pattern } = describeScalar(keyType);
  return {
    type: "object",
    ...(pattern !== undefined && { propertyNames: { maxLength, pattern } }),
    ...values,
  };
}

/** What the answers in a field are, where some of them may leave to the file what they rest on. */
function cellsAt(key: string, wrapped: z.core.$ZodType | undefined, context: JsonContext): Json[] {
  const field = wrapped && unwrapped(wrapped);
  if (!(field instanceof z.ZodRecord) || !isCell(field.valueType) || context.grounds !== "needed") return [];
  const cell = describeSchema(field.valueType, context);
  const cited = { properties: { [key]: { additionalProperties: cell } } };
  const own = {
    properties: { [key]: { additionalProperties: withGrounds(cell, field.valueType, context) } },
  };
  return [when({ required: ["cite"] }, cited, own)];
}

function withGrounds(cell: Json, schema: z.core.$ZodType, context: JsonContext): Json {
  const keys = formsOf(unwrapped(schema), context).flatMap(({ fields = {} }) => Object.keys(fields));
  const isUnknown = { required: ["support"], properties: { support: { enum: ["unknown"] } } };
  const hasGrounds = { anyOf: [hasAny(["basis", "sources", "inherits"]), isUnknown] };
  const hint = "Say what it rests on: `sources` or `basis`, here or in `cite` at the head of the file.";
  const needs = when(
    { allOf: [hasOnly(keys), { not: hasGrounds }] },
    { required: ["basis"], errorMessage: hint },
  );
  const alone = keys.includes("support")
    ? { enum: ["unknown"], errorMessage: hint }
    : { type: "object", errorMessage: hint };
  return when({ type: "object" }, { allOf: [cell, needs] }, alone);
}
