import type * as z from "zod";
import type { capability } from "../schema/capability.ts";
import type { glossarySection } from "../schema/glossary.ts";
import type { group } from "../schema/group.ts";
import type { layer } from "../schema/layer.ts";
import type { matrix } from "../schema/matrix.ts";
import type { service } from "../schema/service.ts";
import type { source } from "../schema/source.ts";
import type { term } from "../schema/term.ts";
import type { tradeoff } from "../schema/tradeoff.ts";

/** What an author may write for a schema, where ids are plain texts. */
type Written<Schema extends z.ZodType> = Plain<z.input<Schema>>;
type Plain<Value> = Value extends string
  ? string extends Value
    ? string
    : Value extends z.core.$brand
      ? string
      : Value
  : Value extends readonly (infer Item)[]
    ? Plain<Item>[]
    : Value extends object
      ? { [Key in keyof Value]: Plain<Value[Key]> }
      : Value;

/** A layer that is complete; what is given replaces its fields. */
export function aLayer(fields: Partial<Written<typeof layer>> = {}): Written<typeof layer> {
  return {
    name: { en: "Ground" },
    order: 1,
    question: { en: "What does it stand on?" },
    brief: { en: "carries the rest" },
    does: { en: "It carries the rest." },
    doesNot: { en: "It knows nothing of the rest." },
    ...fields,
  };
}

/** A service in the layer "ground". */
export function aService(fields: Partial<Written<typeof service>> = {}): Written<typeof service> {
  return {
    name: { en: "Alpha" },
    vendor: "Example",
    layer: "ground",
    licence: { en: "MIT" },
    kind: { en: "an example" },
    oneLiner: { en: "It stands in an example." },
    summary: { en: "It does nothing else." },
    ...fields,
  };
}

/** A group of rows. */
export function aGroup(fields: Partial<Written<typeof group>> = {}): Written<typeof group> {
  return { name: { en: "Networking" }, order: 1, ...fields };
}

/** A capability in the group "networking", of which nobody has assessed any service. */
export function aCapability(fields: Partial<Written<typeof capability>> = {}): Written<typeof capability> {
  return {
    name: { en: "Service discovery" },
    group: "networking",
    definition: { en: "Workloads find each other by a stable name." },
    assessments: {},
    ...fields,
  };
}

/** The words of a scale; what is given replaces some of them. */
export function aScale(words: Partial<Scale> = {}): Scale {
  const usual = {
    1: { en: "none" },
    2: { en: "little" },
    3: { en: "some" },
    4: { en: "much" },
    5: { en: "all" },
  };
  return { ...usual, ...words };
}

type Scale = NonNullable<Written<typeof tradeoff>["scale"]>;

/** A tradeoff without ratings. */
export function aTradeoff(fields: Partial<Written<typeof tradeoff>> = {}): Written<typeof tradeoff> {
  return {
    name: { en: "Effort" },
    definition: { en: "What it takes to keep it running." },
    scale: aScale(),
    better: "low",
    ratings: {},
    ...fields,
  };
}

/** An undated source that stands near the thing. */
export function aSource(fields: Partial<Written<typeof source>> = {}): Written<typeof source> {
  return { title: "A manual", publisher: "Example", kind: "primary", date: "undated", ...fields };
}

/** A word with two meanings. */
export function aTerm(fields: Partial<Written<typeof term>> = {}): Written<typeof term> {
  return {
    word: "ECS",
    name: { en: "The three letters ECS" },
    summary: { en: "Two vendors use them." },
    meanings: [
      { id: "containers", expansion: "Elastic Container Service", text: { en: "runs containers" } },
      { id: "machines", expansion: "Elastic Compute Service", text: { en: "rents machines" } },
    ],
    ...fields,
  };
}

/** A section of the glossary with one entry. */
export function aGlossarySection(
  fields: Partial<Written<typeof glossarySection>> = {},
): Written<typeof glossarySection> {
  return {
    title: { en: "Words" },
    order: 1,
    entries: [{ id: "cluster", word: { en: "cluster" } }],
    ...fields,
  };
}

/** A matrix of the service "alpha" with the row "service-discovery". */
export function aMatrix(fields: Partial<Written<typeof matrix>> = {}): Written<typeof matrix> {
  return {
    title: { en: "Alpha by itself" },
    summary: { en: "What it can." },
    services: ["alpha"],
    rows: [{ capability: "service-discovery" }],
    ...fields,
  };
}

/**
 * The files of a project (path → text): entities by "kind/id", each a value or the text of its YAML. The layer, the
 * group and the services that the builders above refer to are there too, and
 * a few types of relations and edges; others of the same name replace them.
 */
export function aProject(entities: Readonly<Record<string, object | string>> = {}): Record<string, string> {
  const all = {
    "layers/ground": aLayer(),
    "groups/networking": aGroup(),
    "services/alpha": aService(),
    "services/beta": aService({ name: { en: "Beta" } }),
    ...vocabulary,
    ...entities,
  };
  // JSON is YAML, so that a value needs no writer of its own.
  return Object.fromEntries(
    Object.entries(all).map(([name, entity]) => [
      `data/${name}.yaml`,
      typeof entity === "string" ? entity : `${JSON.stringify(entity, undefined, 2)}\n`,
    ]),
  );
}

const vocabulary = {
  "relations/uses": { name: { en: "uses" }, reverse: { en: "is used by" } },
  "relations/runs-on": { name: { en: "runs on" }, reverse: { en: "carries" } },
  "edges/requests": { name: { en: "requests" } },
  "edges/pulls-from": { name: { en: "pulls from" }, pulls: true },
};
