import { entityKinds, type Kind, kinds, locales } from "@stackmatrix/core/schema";
import * as z from "zod";
import { about } from "./about.ts";
import { support } from "./adaptations/capability.ts";
import { claimOrigin } from "./adaptations/misconception.ts";
import { entityShown } from "./adaptations/sheet.ts";
import { cellParts } from "./cells.ts";
import { answers } from "./citation.ts";
import { derive, type Form, namedParts } from "./derive.ts";
import { hasBadge, hasPage } from "./kinds-with.ts";
import { localSchema } from "./local-schema.ts";
import { matrixView, viewParts } from "./matrix-view.ts";
import { searchIndex } from "./search-index.ts";
import { href, idOf, ids, prose, proseLine, text } from "./text.ts";
import { end, typedValue } from "./typed-value.ts";
import { vocabulary } from "./vocabulary.ts";

/** The edition of the contract. Its first number is that of the paths; the second grows with what is added. */
export const schemaVersion = "1.3.0";

/** The published face of each kind: derived from its schema, with what is joined and resolved. */
export const entityForms = Object.fromEntries(
  kinds.map((kind) => [kind, derive(entityKinds[kind], kind)]),
) as Readonly<Record<Kind, Form>>;

/** The published schema of an entity of each kind. */
export const entities = Object.fromEntries(kinds.map((kind) => [kind, entityForms[kind].schema])) as Readonly<
  Record<Kind, z.ZodObject>
>;

/** A published entity; which fields it has, `entities` says. */
// biome-ignore lint/suspicious/noExplicitAny: the fields are those of a schema that is known at run time.
export type Published = { readonly id: string } & Readonly<Record<string, any>>;

/** What a list says of each entity of a kind besides its id; where nothing is named, what an entity is called. */
const listed: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  layers: ["name", "order"],
  services: ["name", "vendor", "layer", "kind", "oneLiner"],
  groups: ["name", "order"],
  capabilities: ["name", "group"],
  tradeoffs: ["name", "group", "better"],
  traits: ["name", "group"],
  matrices: ["title", "services"],
  guides: ["title", "question"],
  diagrams: ["title", "shape"],
  terms: ["word", "name"],
  glossary: ["title", "order"],
  misconceptions: ["claim", "verdict", "right"],
  questions: ["kind", "prompt"],
  sheets: ["title", "subtitle"],
  sources: ["title", "publisher", "kind", "url", "date"],
};

const badgeHref = href.describe("What a badge says of it; with `.svg` instead of `.json`, the badge itself.");
const pageHref = href.describe("The same as a page in Markdown.");

/** What a list says of each entity of a kind; what else the entity has is dropped on parsing. */
export const items = Object.fromEntries(
  kinds.map((kind): [string, z.ZodObject] => {
    const wanted = ["id", ...(listed[kind] ?? ["name", "title"])];
    const shape = Object.entries(entities[kind].shape).filter(([key]) => wanted.includes(key));
    const more = hasBadge(kind) ? { badge: badgeHref } : {};
    return [kind, z.object({ ...Object.fromEntries(shape), href, ...more })];
  }),
) as Readonly<Record<Kind, z.ZodObject>>;

/** The same of a list in one language, which leads to pages as well. */
export const localItems = Object.fromEntries(
  kinds.map((kind): [string, z.ZodType] => {
    const more = hasPage(kind) ? { page: pageHref } : {};
    return [kind, localSchema(items[kind].extend(more))];
  }),
) as Readonly<Record<Kind, z.ZodType>>;

/** What the front page of the API leads to. */
export const index = z
  .strictObject({
    title: text.optional().describe("What the whole is called; left out where the project does not say it."),
    publisher: text.optional().describe("Who publishes it; likewise."),
    url: z.url().optional().describe("Where it is read on the web; likewise."),
    locales: z
      .array(z.strictObject({ id: z.enum(locales), tag: z.string(), name: z.string() }))
      .describe("The languages of the dataset with their BCP 47 tags; the first is the default."),
    kinds: z
      .array(z.strictObject({ kind: z.string(), total: z.int().min(0), href }))
      .describe("The kinds of entities, each with its list."),
    answers,
    documents: z
      .array(z.strictObject({ kind: z.string(), locale: z.enum(locales).optional(), href }))
      .describe(
        "What is there in one document: about the data, all cells, all there is, and what a search needs.",
      ),
    lists: z
      .array(z.strictObject({ kind: z.string(), locale: z.enum(locales), href }))
      .describe("The lists of each kind in one language."),
    views: z
      .array(
        z.strictObject({
          matrix: idOf.matrices,
          locale: z.enum(locales),
          href,
          table: href.describe("The same as a table in CSV."),
          page: pageHref,
        }),
      )
      .describe("The matrices as tables in one language."),
    drawings: z
      .array(z.strictObject({ diagram: idOf.diagrams, locale: z.enum(locales), href }))
      .describe("The diagrams of relations as SVG in one language."),
    schemas: z
      .array(z.strictObject({ name: z.string(), href }))
      .describe("The JSON Schema of each document."),
    openapi: href.describe("The description of this API."),
    llms: href.describe("A list of the Markdown pages, for programs that read prose."),
  })
  .describe("What there is, and where.");

/** Where a renamed entity lives. */
export const moved = z
  .strictObject({
    id: z.string().describe("The id that was asked for."),
    moved: z.string().describe("The id that the entity has."),
    href,
  })
  .describe("A renamed entity: ask again for what it is called.");

/** What is wrong with a request. */
export const error = z
  .strictObject({ status: z.int().describe("The HTTP status."), message: z.string() })
  .describe("What is wrong with a request.");

/** The parts that schemas share, by the name under which they are published. */
export const parts: Readonly<Record<string, z.ZodType>> = {
  Text: text,
  Prose: prose,
  ...ids,
  Support: support,
  ...Object.fromEntries(namedParts),
  End: end,
  Value: typedValue,
  Shown: entityShown,
  ClaimOrigin: claimOrigin,
  Answers: answers,
  Vocabulary: vocabulary,
  About: about,
  ...viewParts,
  MatrixView: matrixView,
};

/** Whole parts that the API alone has: the same in one language, and what is made of answers. */
export const apiParts: Readonly<Record<string, z.ZodType>> = {
  LocalProse: proseLine,
  ...Object.fromEntries(
    Object.entries(parts).flatMap(([name, part]) => {
      const local = localSchema(part);
      return local === part || part === text || part === prose || part === vocabulary || part === about
        ? []
        : [[`Local${name}`, local] as const];
    }),
  ),
  ...cellParts,
  SearchIndex: searchIndex,
  LocalSearchIndex: localSchema(searchIndex),
};

/** All there is, as the functions of `@stackmatrix/query` take it. */
export const data = z
  .strictObject({
    about,
    vocabulary,
    moved: z
      .record(z.string(), z.record(z.string(), z.string()))
      .describe("Renamed entities: kind, old id, the id that it lives on under."),
    ...Object.fromEntries(kinds.map((kind) => [kind, z.record(idOf[kind], entities[kind])])),
  })
  .describe("All there is, as the functions of `@stackmatrix/query` take it.");
