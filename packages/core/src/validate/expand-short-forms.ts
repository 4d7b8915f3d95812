import * as z from "zod";
import type { ValuePath } from "../diagnostic/diagnostic.ts";
import { numberAsText } from "../parse/written-number.ts";
import type { Cite } from "../schema/citation.ts";
import { isMapping, type ShortForm, type ShortFormContext } from "../schema/short-form.ts";
import { isCell, shortFormOf } from "../schema/short-forms.ts";
import { unwrapped } from "./schema-at.ts";

/** What short forms stand for besides what they say themselves. */
export interface ExpansionContext extends ShortFormContext {
  /** What each cell rests on that names nothing of its own. */
  readonly cite?: Cite | undefined;
  /** The date of a source's text, or `undated`; nothing where there is no such source. */
  readonly dateOfSource: (id: string) => string | undefined;
}

/** An expanded value, and what of it is not written where it stands. */
export interface Expansion {
  readonly value: unknown;
  /** Texts that are written once for all languages, by `pathKey`. */
  readonly sameInAll: ReadonlySet<string>;
  /** Cells that rest on `cite`, by `pathKey`. */
  readonly cited: ReadonlySet<string>;
}

/** A path as the member of a set. */
export function pathKey(path: ValuePath): string {
  return path.join("\n");
}

/**
 * Gives the whole form of a parsed value, given the schema that it is to be checked against. What is whole already stays
 * in place: mappings and lists are those of the parsed value, with their members changed.
 */
export function expandShortForms(
  value: unknown,
  schema: z.core.$ZodType,
  context: ExpansionContext,
): Expansion {
  const walk: Walk = { ...context, path: [], sameInAll: new Set(), cited: new Set() };
  return { value: expanderOf(schema)?.(value, walk) ?? value, sameInAll: walk.sameInAll, cited: walk.cited };
}

interface Walk extends ExpansionContext {
  readonly path: (string | number)[];
  readonly sameInAll: Set<string>;
  readonly cited: Set<string>;
}

/** Expands a value of one schema; made once for each schema, with nothing for parts that have no short forms. */
type Expand = (value: unknown, walk: Walk) => unknown;

const expanders = new WeakMap<z.core.$ZodType, { readonly expand: Expand | undefined }>();

function expanderOf(wrapped: z.core.$ZodType): Expand | undefined {
  const schema = unwrapped(wrapped);
  const known = expanders.get(schema);
  if (known) return known.expand;
  const expand = compile(schema);
  expanders.set(schema, { expand });
  return expand;
}

function compile(schema: z.core.$ZodType): Expand | undefined {
  const short = shortFormOf(schema);
  const parts = [
    short && withShortForm(short),
    isCell(schema) ? withCite(isClaim(schema)) : undefined,
    isCitation(schema) ? withDefaults(isClaim(schema)) : undefined,
    membersOf(schema),
  ].filter((part) => part !== undefined);
  const [only] = parts;
  if (parts.length < 2) return only;
  return (value, walk) => parts.reduce((expanded, part) => part(expanded, walk), value);
}

function withShortForm({ expand, isForAll }: ShortForm): Expand {
  return (value, walk) => {
    if (isForAll?.(value)) walk.sameInAll.add(pathKey(walk.path));
    return expand(value, walk);
  };
}

/**
 * A cell without any words on what it rests on takes those of its file or project, all of them and never some; what has no
 * basis takes sources, where there are any.
 */
function withCite(hasBasis: boolean): Expand {
  return (cell, walk) => {
    if (!walk.cite || !isMapping(cell) || cell.support === "unknown") return cell;
    if (["inherits", "basis", "sources", "asOf"].some((key) => cell[key] !== undefined)) return cell;
    const { basis, ...citation } = walk.cite;
    if (!hasBasis && citation.sources === undefined) return cell;
    walk.cited.add(pathKey(walk.path));
    return Object.assign(cell, citation, hasBasis && { basis }, cell);
  };
}

/** What names sources is documented by them and has the date of the first, unless it says otherwise. */
function withDefaults(hasBasis: boolean): Expand {
  return (claim, { dateOfSource }) => {
    if (!isMapping(claim) || !Array.isArray(claim.sources)) return claim;
    if (hasBasis && claim.inherits === undefined) claim.basis ??= "documented";
    if (claim.asOf !== undefined) return claim;
    // An id that is all digits is a number to YAML.
    const date = dateOfSource(String(numberAsText(claim.sources[0])));
    if (date !== undefined) claim.asOf = date;
    return claim;
  };
}

function isCitation(schema: z.core.$ZodType): boolean {
  if (schema instanceof z.ZodUnion) return schema.options.some((option) => isCitation(unwrapped(option)));
  return schema instanceof z.ZodObject && "sources" in schema.shape && "asOf" in schema.shape;
}

function isClaim(schema: z.core.$ZodType): boolean {
  if (schema instanceof z.ZodUnion) return schema.options.some((option) => isClaim(unwrapped(option)));
  return schema instanceof z.ZodObject && "basis" in schema.shape;
}

function membersOf(schema: z.core.$ZodType): Expand | undefined {
  if (schema instanceof z.ZodArray) return withItems(expanderOf(schema.element));
  if (schema instanceof z.ZodRecord) return withValues(expanderOf(schema.valueType));
  if (schema instanceof z.ZodObject) return withFields([schema.shape]);
  if (schema instanceof z.ZodDiscriminatedUnion) return withChosen(schema);
  return schema instanceof z.ZodUnion ? withFields(shapesOf(schema)) : undefined;
}

/** The option that a field names; where it names none, what all of them have in common. */
function withChosen(schema: z.ZodDiscriminatedUnion): Expand | undefined {
  const { discriminator } = schema.def;
  const any = withFields(shapesOf(schema));
  const options = new Map<unknown, Expand | undefined>();
  for (const option of schema.options) {
    for (const value of option._zod.propValues?.[discriminator] ?? []) options.set(value, expanderOf(option));
  }
  return (value, walk) => {
    if (!isMapping(value)) return value;
    const named = value[discriminator];
    const expand = options.has(named) ? options.get(named) : any;
    return expand ? expand(value, walk) : value;
  };
}

/** The fields of a union's options; a key has the same short forms in every option. */
function shapesOf(schema: z.ZodUnion): z.core.$ZodShape[] {
  return schema.options.flatMap((option) => {
    const inner = unwrapped(option);
    if (inner instanceof z.ZodUnion) return shapesOf(inner);
    return inner instanceof z.ZodObject ? [inner.shape] : [];
  });
}

function withFields(shapes: readonly z.core.$ZodShape[]): Expand | undefined {
  const fields = new Map<string, Expand>();
  for (const [key, field] of shapes.flatMap((shape) => Object.entries(shape))) {
    const expand = expanderOf(field);
    if (expand) fields.set(key, expand);
  }
  if (fields.size === 0) return undefined;
  return (value, walk) => {
    if (!isMapping(value)) return value;
    for (const key of Object.keys(value)) {
      const expand = fields.get(key);
      if (expand) value[key] = at(key, value[key], { expand, walk });
    }
    return value;
  };
}

function withValues(expand: Expand | undefined): Expand | undefined {
  if (!expand) return undefined;
  return (value, walk) => {
    if (!isMapping(value)) return value;
    for (const key of Object.keys(value)) value[key] = at(key, value[key], { expand, walk });
    return value;
  };
}

function withItems(expand: Expand | undefined): Expand | undefined {
  if (!expand) return undefined;
  return (value, walk) => {
    if (!Array.isArray(value)) return value;
    for (let index = 0; index < value.length; index++)
      value[index] = at(index, value[index], { expand, walk });
    return value;
  };
}

/** Expands a member, with the walk standing at it. */
function at(
  step: string | number,
  member: unknown,
  { expand, walk }: { readonly expand: Expand; readonly walk: Walk },
): unknown {
  walk.path.push(step);
  const expanded = expand(member, walk);
  walk.path.pop();
  return expanded;
}
