import { type Kind, locales } from "@stackmatrix/core/schema";
import * as z from "zod";
import { assessment, quantity, rating, support, traitValue } from "./cells.ts";
import { basis } from "./citation.ts";
import { glossaryEntry, glossarySection, spellings } from "./glossary.ts";
import {
  analogy,
  analogyPart,
  condition,
  diagram,
  edge,
  fact,
  growthPath,
  guide,
  misconception,
  node,
  outcome,
  pathStep,
  question,
} from "./guidance.ts";
import { matrixView, viewParts } from "./matrix-view.ts";
import {
  block,
  gloss,
  matrix,
  matrixRow,
  meaning,
  pageParts,
  published,
  sheet,
  source,
  term,
} from "./pages.ts";
import { capability, group, layer, tradeoff, trait } from "./rows.ts";
import { external, namedText, point, quota, relation, service, serviceParts } from "./service.ts";
import { href, ids, text } from "./text.ts";

/** The edition of the contract. Its first number is that of the paths; the second grows with what is added. */
export const schemaVersion = "1.0.0";

/** The published form of an entity of each kind. */
export const entities = {
  layers: layer,
  services: service,
  groups: group,
  capabilities: capability,
  tradeoffs: tradeoff,
  traits: trait,
  matrices: matrix,
  guides: guide,
  paths: growthPath,
  diagrams: diagram,
  analogies: analogy,
  terms: term,
  glossary: glossarySection,
  misconceptions: misconception,
  questions: question,
  sheets: sheet,
  sources: source,
} as const satisfies Record<Kind, z.ZodObject>;

/** The published form of an entity. */
export type Published<K extends Kind = Kind> = z.infer<(typeof entities)[K]>;

/** What a list says of each entity of a kind; what else the entity has is dropped on parsing. */
export const items = {
  layers: layer.pick({ id: true, name: true, order: true }).extend({ href }).strip(),
  services: service
    .pick({ id: true, name: true, vendor: true, layer: true, kind: true, oneLiner: true })
    .extend({ href })
    .strip(),
  groups: group.pick({ id: true, name: true, order: true }).extend({ href }).strip(),
  capabilities: capability.pick({ id: true, name: true, group: true }).extend({ href }).strip(),
  tradeoffs: tradeoff.pick({ id: true, name: true, better: true }).extend({ href }).strip(),
  traits: trait.pick({ id: true, name: true }).extend({ href }).strip(),
  matrices: matrix.pick({ id: true, title: true, services: true }).extend({ href }).strip(),
  guides: guide.pick({ id: true, title: true, question: true }).extend({ href }).strip(),
  paths: growthPath.pick({ id: true, title: true }).extend({ href }).strip(),
  diagrams: diagram.pick({ id: true, title: true, shape: true }).extend({ href }).strip(),
  analogies: analogy.pick({ id: true, title: true }).extend({ href }).strip(),
  terms: term.pick({ id: true, word: true, name: true }).extend({ href }).strip(),
  glossary: glossarySection.pick({ id: true, title: true, order: true }).extend({ href }).strip(),
  misconceptions: misconception
    .pick({ id: true, claim: true, verdict: true, right: true })
    .extend({ href })
    .strip(),
  questions: question.pick({ id: true, kind: true, prompt: true }).extend({ href }).strip(),
  sheets: sheet.pick({ id: true, title: true, subtitle: true }).extend({ href }).strip(),
  sources: source
    .pick({ id: true, title: true, publisher: true, kind: true, url: true, date: true })
    .extend({ href })
    .strip(),
} as const satisfies Record<Kind, z.ZodObject>;

/** What the front page of the API leads to. */
export const index = z
  .strictObject({
    locales: z
      .array(z.strictObject({ id: z.enum(locales), tag: z.string(), name: z.string() }))
      .describe("The languages of the dataset with their BCP 47 tags; the first is the default."),
    kinds: z
      .array(z.strictObject({ kind: z.string(), total: z.int().min(0), href }))
      .describe("The kinds of entities, each with its list."),
    views: z
      .array(z.strictObject({ matrix: ids.MatrixId, locale: z.enum(locales), href }))
      .describe("The matrices as tables in one language."),
    drawings: z
      .array(z.strictObject({ diagram: ids.DiagramId, locale: z.enum(locales), href }))
      .describe("The diagrams of relations as SVG in one language."),
    schemas: z
      .array(z.strictObject({ name: z.string(), href }))
      .describe("The JSON Schema of each document."),
    openapi: href.describe("The description of this API."),
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
export const parts = {
  Text: text,
  ...ids,
  Basis: basis,
  Support: support,
  Assessment: assessment,
  Rating: rating,
  Quantity: quantity,
  TraitValue: traitValue,
  External: external,
  Relation: relation,
  Quota: quota,
  NamedText: namedText,
  Point: point,
  ...serviceParts,
  Fact: fact,
  Condition: condition,
  Outcome: outcome,
  PathStep: pathStep,
  DiagramNode: node,
  DiagramEdge: edge,
  AnalogyPart: analogyPart,
  Gloss: gloss,
  Published: published,
  MatrixRow: matrixRow,
  Meaning: meaning,
  Spellings: spellings,
  GlossaryEntry: glossaryEntry,
  ...pageParts,
  Block: block,
  ...viewParts,
  MatrixView: matrixView,
} as const;
