import * as z from "zod";
import type { ValuePath } from "../diagnostic/diagnostic.ts";
import type { EntryEnd } from "../parse/parsed-file.ts";
import { entityKinds, type Kind, kinds } from "../schema/entity-kinds.ts";
import { type NamedKind, namedKind } from "../schema/named-kind.ts";
import { unwrapped } from "./schema-at.ts";

/** A place in an entity that names another entity. */
export interface Reference {
  readonly kind: Kind;
  readonly id: string;
  readonly path: ValuePath;
  /** Whether the id is the key of a mapping or a value. */
  readonly target: EntryEnd;
}

/** Takes a reference; the path is good for as long as that lasts, since nearly nobody asks for it. */
export type TakeReference = (reference: Omit<Reference, "path">, path: ValuePath) => void;

/** Gives all references in a valid entity. Where they are is read off the schema: wherever it asks for the id of a kind. */
export function eachReference(kind: Kind, value: unknown, take: TakeReference): void {
  const plan = planOf(kind);
  if (plan) walk(plan, value, { path: [], take });
}

/** The parts of a schema under which there are references; all others are not entered. */
interface Plan {
  /** Of a value that is a text; a mapping in its place has `fields`. */
  readonly reference?: NamedKind | undefined;
  readonly keys?: NamedKind | undefined;
  /** Of an object, by key. */
  readonly fields?: ReadonlyMap<string, Plan> | undefined;
  /** Of a list's items or a record's values. */
  readonly members?: Plan | undefined;
}

const plans = new Map<Kind, Plan | undefined>();

function planOf(kind: Kind): Plan | undefined {
  if (!plans.has(kind)) plans.set(kind, compile(entityKinds[kind]));
  return plans.get(kind);
}

function compile(wrapped: z.core.$ZodType): Plan | undefined {
  const schema = unwrapped(wrapped);
  const reference = referenceOf(schema);
  if (schema instanceof z.ZodArray) return withMembers(schema.element);
  if (schema instanceof z.ZodRecord) return withMembers(schema.valueType, namedKind(schema.keyType));
  const shapes = shapesOf(schema);
  const entries = shapes.flatMap((shape) =>
    Object.entries(shape).flatMap(([key, field]): [string, Plan][] => {
      const plan = compile(field);
      return plan ? [[key, plan]] : [];
    }),
  );
  const fields = entries.length > 0 ? new Map(entries) : undefined;
  return fields || reference ? { reference, fields } : undefined;
}

/** What a schema names, or one of its options: ids that stand for a mapping are a short form of it. */
function referenceOf(schema: z.core.$ZodType): NamedKind | undefined {
  const named = namedKind(schema);
  if (named || !(schema instanceof z.ZodUnion)) return named;
  return schema.options.map((option) => referenceOf(unwrapped(option))).find((kind) => kind !== undefined);
}

function withMembers(schema: z.core.$ZodType, keys?: NamedKind): Plan | undefined {
  const members = compile(schema);
  return members || keys ? { members, keys } : undefined;
}

/** The fields of an object, or of each option of a union; a key names the same kind in every option. */
function shapesOf(schema: z.core.$ZodType): z.core.$ZodShape[] {
  if (schema instanceof z.ZodObject) return [schema.shape];
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => shapesOf(unwrapped(option)));
  return [];
}

interface Walk {
  /** Where it is. */
  readonly path: (string | number)[];
  readonly take: TakeReference;
}

function walk(plan: Plan, value: unknown, way: Walk): void {
  if (plan.reference && typeof value === "string") {
    way.take(entityNamed(plan.reference, value, "value"), way.path);
    return;
  }
  if (typeof value !== "object" || value === null) return;
  if (plan.fields) {
    for (const [key, field] of plan.fields) enter(field, value, key, way);
    return;
  }
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) step(plan, value, index, way);
  } else for (const key of Object.keys(value)) step(plan, value, key, way);
}

/** To an item of a list, or to what a record holds under a key. */
function step(plan: Plan, value: object, at: string | number, way: Walk): void {
  if (plan.keys) {
    way.path.push(at);
    way.take(entityNamed(plan.keys, String(at), "key"), way.path);
    way.path.pop();
  }
  if (plan.members) enter(plan.members, value, at, way);
}

function enter(plan: Plan, value: object, at: string | number, way: Walk): void {
  const next = (value as Readonly<Record<string | number, unknown>>)[at];
  if (next === undefined) return;
  way.path.push(at);
  walk(plan, next, way);
  way.path.pop();
}

function entityNamed(kind: NamedKind, text: string, target: EntryEnd): Omit<Reference, "path"> {
  if (kind !== "any") return { kind, id: text, target };
  const [folder = "", id = ""] = text.split("/");
  // The schema has refused every other folder.
  return { kind: kinds.find((candidate) => candidate === folder) ?? "sources", id, target };
}
