import type { Dataset } from "@stackmatrix/core";
import {
  byLocale,
  type Decimal,
  date,
  entityKinds,
  isDecimal,
  isItemId,
  isProse,
  kinds,
  locales,
  namedKind,
} from "@stackmatrix/core/schema";
import * as z from "zod";
import { publishCitation } from "../publish/publish-citation.ts";
import type { Adaptation } from "./adaptation.ts";
import { adaptations } from "./adaptations.ts";
import { citation } from "./citation.ts";
import { idOf, isText, itemId, prose, text } from "./text.ts";
import { partNames, words } from "./words.ts";

/** The published face of a schema: what importers get, and how it is made of what an author has written. */
export interface Form {
  readonly schema: z.ZodType;
  publish(written: unknown, dataset: Dataset): unknown;
}

/** The parts of the contract that have names, in the order in which they were met. */
export const namedParts = new Map<string, z.ZodType>();

const forms = new Map<z.core.$ZodType, Form>();

/**
 * Derives the published face of an authored schema, so that a field added there reaches importers by itself: ids and texts
 * become those of the contract, lists that may be left out are always there, citations say their dates. What is joined or
 * resolved stands in `adaptations`, by the path of the schema.
 */
export function derive(schema: z.core.$ZodType, path: string): Form {
  const known = forms.get(schema);
  if (known !== undefined) return known;
  const form = adapted(formOf(schema, path), adaptations[path]);
  const name = partNames[path];
  // Texts and numbers are the same schema in many places; what they say is said of each field.
  if (name === undefined && (isText(form.schema) || !(form.schema instanceof z.ZodObject))) return form;
  const description = words[path];
  const described = description === undefined ? form : { ...form, schema: form.schema.describe(description) };
  if (name !== undefined) namedParts.set(name, described.schema);
  forms.set(schema, described);
  formsByPath.set(path, described);
  return described;
}

const formsByPath = new Map<string, Form>();

/** The form of a part by the path of its schema, such as `services.quotas[]`. */
function formAt(path: string): Form {
  const [kind] = path.split(/[.[{]/, 1);
  const schema = Object.entries(entityKinds).find(([name]) => name === kind)?.[1];
  if (schema !== undefined && !formsByPath.has(path)) derive(schema, kind ?? path);
  const form = formsByPath.get(path);
  if (form === undefined) throw new Error(`No part of the contract has the path "${path}"`);
  return form;
}

function adapted(form: Form, adaptation: Adaptation | undefined): Form {
  if (adaptation === undefined) return form;
  const { makes, publish } = adaptation;
  // What is adapted in more than its schema is an object.
  const schema = adaptation.schema(form.schema as z.ZodObject, (path) => formAt(path).schema);
  if (publish === undefined) return { ...form, schema };
  return {
    schema,
    publish: (written, dataset) =>
      publish(Object(form.publish(without(makes, written), dataset)), Object(written), {
        dataset,
        publishPart: (path, part) => Object(formAt(path).publish(part, dataset)),
      }),
  };
}

function without(fields: readonly string[] | undefined, written: unknown): unknown {
  if (fields === undefined) return written;
  return { ...Object(written), ...Object.fromEntries(fields.map((field) => [field, undefined])) };
}

function formOf(schema: z.core.$ZodType, path: string): Form {
  const kind = namedKind(schema);
  if (kind === "any") return plain(entityReference, splitReference);
  if (kind !== undefined) return plain(idOf[kind]);
  if (isItemId(schema)) return plain(itemId);
  if (schema instanceof z.ZodOptional) return derive(schema.def.innerType, path);
  if (schema instanceof z.ZodObject)
    return hasLanguages(schema) ? languagesForm(schema, path) : objectForm([schema], path);
  if (schema instanceof z.ZodArray) return listForm(schema.element, path);
  if (schema instanceof z.ZodRecord) return recordForm(schema, path);
  if (schema instanceof z.ZodUnion) return unionForm(optionsOf(schema), path);
  if (isDecimal(schema)) return plain(z.number(), numberOf);
  return plain(withoutLimits(schema));
}

/** What is published as it is written, or by one rule for all. */
function plain(schema: z.ZodType, publish: (written: unknown) => unknown = (written) => written): Form {
  return { schema, publish };
}

/** The number of one that is written in digits; another value as it is. */
function numberOf(written: unknown): unknown {
  return typeof written === "object" ? (written as Decimal).number : written;
}

/** Limits on texts serve authors, and are no promise to importers. */
function withoutLimits(schema: z.core.$ZodType): z.ZodType {
  if (schema instanceof z.ZodString && schema !== date) return z.string();
  if (schema instanceof z.ZodURL) return z.url();
  // Every schema of the kinds is a classic one, which has the methods that the contract uses.
  return schema as z.ZodType;
}

const entityReference = z.strictObject({
  kind: z.string().describe("Kind of the entity, such as `services`."),
  id: z.string(),
});

function splitReference(name: unknown): unknown {
  const [kind = "", id = ""] = String(name).split("/");
  return { kind, id };
}

/** Whether an object's keys are the languages. */
function hasLanguages(schema: z.ZodObject): boolean {
  return Object.keys(schema.shape).join() === locales.join();
}

/** A text in each language is one thing; lists by language hold what is said in each. */
function languagesForm(schema: z.ZodObject, path: string): Form {
  const [first] = Object.values(schema.shape);
  const inner = first instanceof z.ZodOptional ? first.def.innerType : first;
  if (inner instanceof z.ZodString) return plain(isProse(schema) ? prose : text);
  return plain(byLocale(derive(inner ?? z.unknown(), `${path}{}`).schema));
}

function listForm(element: z.core.$ZodType, path: string): Form {
  const item = derive(element, `${path}[]`);
  return {
    schema: z.array(item.schema),
    publish: (list, dataset) => Array.from(list as Iterable<unknown>, (one) => item.publish(one, dataset)),
  };
}

function recordForm({ keyType, valueType }: z.ZodRecord, path: string): Form {
  const value = derive(valueType, `${path}{}`);
  const kind = namedKind(keyType);
  const key = kind === undefined || kind === "any" ? z.string() : idOf[kind];
  return {
    schema: z.record(key, value.schema),
    publish: (record, dataset) =>
      Object.fromEntries(
        Object.entries(Object(record)).map(([id, one]) => [id, value.publish(one, dataset)]),
      ),
  };
}

/** The options of a union, and those of unions among them. */
function optionsOf(union: z.ZodUnion): readonly z.core.$ZodType[] {
  return union.options.flatMap((option) => (option instanceof z.ZodUnion ? optionsOf(option) : option));
}

/** Importers get one shape for all objects of a union; a date that may be missing is left out. */
function unionForm(options: readonly z.core.$ZodType[], path: string): Form {
  const objects = options.filter((option) => option instanceof z.ZodObject);
  if (objects.length === options.length) return objectForm(objects, path);
  const values = options.filter((option) => !(option instanceof z.ZodLiteral && option.value === "undated"));
  const derived = values.map((option) => derive(option, path));
  const schemas = derived.map(({ schema }) => schema);
  const [only = z.never(), ...others] = schemas;
  if (values.length < options.length)
    return plain(only.optional(), (written) => (written === "undated" ? undefined : written));
  const union = others.length === 0 ? only : z.union(schemas);
  return values.some(isDecimal) ? plain(union, numberOf) : plain(union);
}

/** One object of all fields that some objects have; what only some of them have may be left out. */
function objectForm(options: readonly z.ZodObject[], path: string): Form {
  const keys = [...new Set(options.flatMap(({ shape }) => Object.keys(shape)))];
  const isCited = keys.includes("sources") && keys.includes("asOf");
  const own = keys.filter((key) => !(isCited && Object.hasOwn(citation, key)));
  const fields = own.map((key) => [key, fieldForm(options, key, `${path}.${key}`)] as const);
  const kind = kinds.find((name) => name === path);
  const shape = {
    ...(kind && { id: idOf[kind] }),
    ...Object.fromEntries(fields.map(([key, { schema }]) => [key, schema])),
    ...(isCited && citation),
  };
  return {
    schema: z.strictObject(shape),
    publish(written, dataset) {
      const values = Object(written);
      const published = fields.flatMap(([key, field]) => {
        const value = field.publish(values[key], dataset);
        return value === undefined ? [] : [[key, value] as const];
      });
      return {
        ...(kind && { id: values.id }),
        ...Object.fromEntries(published),
        ...(isCited && publishCitation(dataset, [values])),
      };
    },
  };
}

/** A field of one or more objects: a list is always there, everything else that may be missing is left out. */
function fieldForm(options: readonly z.ZodObject[], key: string, path: string): Form {
  const variants = options.flatMap(({ shape }) => shape[key] ?? []);
  const isOptional =
    variants.length < options.length || variants.some((schema) => schema instanceof z.ZodOptional);
  const form = derive(together(variants), path);
  const written = variants.find(({ description }) => description !== undefined)?.description;
  // What a part says of itself is for importers already; a text or an id says only what any of its kind is.
  const own = isText(form.schema) ? undefined : form.schema.description;
  const described = words[path] ?? (own === undefined ? written : undefined);
  const say = (schema: z.ZodType) => (described === undefined ? schema : schema.describe(described));
  const empty = emptyOf(form.schema);
  if (!isOptional) return { ...form, schema: say(form.schema) };
  return {
    schema: say(empty === undefined ? form.schema.optional() : form.schema),
    publish: (written, dataset) => (written === undefined ? empty?.() : form.publish(written, dataset)),
  };
}

/** One schema for the variants of a field. */
function together(variants: readonly z.ZodType[]): z.core.$ZodType {
  const [first = z.never(), ...others] = variants.map((schema) =>
    schema instanceof z.ZodOptional ? schema.def.innerType : schema,
  );
  if (others.every((other) => other === first)) return first;
  const values = [first, ...others].flatMap((schema) => valuesOf(schema) ?? []);
  if (values.length > 0) return z.enum([...new Set(values)]);
  return others.every((other) => other._zod.def.type === first._zod.def.type)
    ? first
    : z.union([first, ...others]);
}

function valuesOf(schema: z.core.$ZodType): readonly string[] | undefined {
  if (schema instanceof z.ZodEnum) return schema.options.map(String);
  return schema instanceof z.ZodLiteral ? [...schema.values].map(String) : undefined;
}

/** What stands for nothing where importers may count on a list. */
function emptyOf(schema: z.ZodType): (() => unknown) | undefined {
  if (schema instanceof z.ZodArray) return () => [];
  return schema instanceof z.ZodObject && hasLanguages(schema) && !isText(schema) ? () => ({}) : undefined;
}
