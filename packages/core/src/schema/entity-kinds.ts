import type * as z from "zod";
import { analogy } from "./analogy.ts";
import { capability } from "./capability.ts";
import { diagram } from "./diagram.ts";
import { edgeType } from "./edge-type.ts";
import { glossarySection } from "./glossary.ts";
import { group } from "./group.ts";
import { growthPath } from "./growth-path.ts";
import { guide } from "./guide.ts";
import { layer } from "./layer.ts";
import { matrix } from "./matrix.ts";
import { misconception } from "./misconception.ts";
import { question } from "./question.ts";
import { relationType } from "./relation-type.ts";
import { service } from "./service.ts";
import { sheet } from "./sheet.ts";
import { source } from "./source.ts";
import { term } from "./term.ts";
import { tradeoff } from "./tradeoff.ts";
import { trait } from "./trait.ts";

/** Folder of `data/` → schema of the files in it, in the order in which a reader meets them. */
export const entityKinds = {
  layers: layer,
  services: service,
  relations: relationType,
  groups: group,
  capabilities: capability,
  tradeoffs: tradeoff,
  traits: trait,
  matrices: matrix,
  guides: guide,
  paths: growthPath,
  diagrams: diagram,
  edges: edgeType,
  analogies: analogy,
  terms: term,
  glossary: glossarySection,
  misconceptions: misconception,
  questions: question,
  sheets: sheet,
  sources: source,
} as const satisfies Record<string, z.ZodType>;

/** The name of a kind: its folder. */
export type Kind = keyof typeof entityKinds;

/** The kinds, in reading order. */
export const kinds = Object.keys(entityKinds) as readonly Kind[];

/** The entity of each kind, as a file holds it. */
export type Entity<K extends Kind = Kind> = z.infer<(typeof entityKinds)[K]>;

/** The name of one entity of a kind, for sentences and for the names of schema files. */
export const singularOf = {
  layers: "layer",
  services: "service",
  relations: "relation-type",
  groups: "group",
  capabilities: "capability",
  tradeoffs: "tradeoff",
  traits: "trait",
  matrices: "matrix",
  guides: "guide",
  paths: "path",
  diagrams: "diagram",
  edges: "edge-type",
  analogies: "analogy",
  terms: "term",
  glossary: "glossary-section",
  misconceptions: "misconception",
  questions: "question",
  sheets: "sheet",
  sources: "source",
} as const satisfies Record<Kind, string>;

/** What the entities of a kind are called in sentences: their folder, unless that is no plural or means something else. */
export function pluralOf(kind: Kind): string {
  return otherPlurals[kind] ?? kind;
}

const otherPlurals: Readonly<Partial<Record<Kind, string>>> = {
  relations: "relation types",
  edges: "edge types",
  glossary: "glossary sections",
};

/** One entity of a kind, by its name in the singular. */
export type SingularKind = (typeof singularOf)[Kind];
