import { type Dataset, type Identified, relationGraph } from "@stackmatrix/core";
import type { DrawnDiagram, Entity, RelationDiagram } from "@stackmatrix/core/schema";
import type * as z from "zod";
import type { Published } from "../contract/contract.ts";
import type { fact } from "../contract/guidance.ts";
import { publishCitation } from "./publish-citation.ts";

/** A guide with its outcomes. */
export function publishGuide(guide: Identified<Entity<"guides">>): Published<"guides"> {
  const outcomes = guide.outcomes.map((outcome) => ({
    ...outcome,
    when: outcome.when.map((condition) => ({
      ...condition,
      facts: publishFacts(condition.facts),
      ...publishCitation(condition),
    })),
    ...publishCitation(outcome),
  }));
  return { ...guide, outcomes, ...publishCitation(guide) };
}

/** A path with its steps. */
export function publishPath(path: Identified<Entity<"paths">>): Published<"paths"> {
  const steps = path.steps.map((step) => ({
    ...step,
    services: step.services ?? [],
    ...publishCitation(step),
  }));
  return { ...path, steps, ...publishCitation(path) };
}

/** A diagram whose nodes all have a label; the boxes and arrows of relations are those of the services' files. */
export function publishDiagram(
  diagram: Identified<Entity<"diagrams">>,
  dataset: Dataset,
): Published<"diagrams"> {
  return diagram.shape === "relations"
    ? publishRelations(diagram, dataset)
    : publishDrawing(diagram, dataset);
}

function publishDrawing(diagram: Identified<DrawnDiagram>, dataset: Dataset): Published<"diagrams"> {
  const nodes = diagram.nodes.map((node) => {
    const service = node.service === undefined ? undefined : dataset.services.get(node.service);
    return { ...node, label: node.label ?? service?.name ?? {}, wrong: node.wrong ?? false };
  });
  return { ...diagram, nodes, ...publishCitation(diagram) };
}

function publishRelations(diagram: Identified<RelationDiagram>, dataset: Dataset): Published<"diagrams"> {
  const { edges, nodes } = relationGraph(dataset, diagram);
  const { id, shape, summary, title } = diagram;
  const idOf = new Map(nodes.map((node, index) => [node.id, node.service ?? `outside-${index + 1}`]));
  return {
    id,
    title,
    summary,
    shape,
    nodes: nodes.map((node) => {
      const label = node.service === undefined ? undefined : dataset.services.get(node.service)?.name;
      const outside = Object.fromEntries(dataset.locales.map((locale) => [locale, node.external ?? node.id]));
      const service = node.service === undefined ? {} : { service: node.service };
      return { id: idOf.get(node.id) ?? node.id, ...service, label: label ?? outside, wrong: false };
    }),
    edges: edges.map(({ from, to, type }) => ({
      from: idOf.get(from) ?? from,
      to: idOf.get(to) ?? to,
      type,
    })),
    ...publishCitation({}),
  };
}

/** An analogy with its parts. */
export function publishAnalogy(analogy: Identified<Entity<"analogies">>): Published<"analogies"> {
  const parts = analogy.parts.map((part) => ({ ...part, services: part.services ?? [] }));
  return { ...analogy, parts, ...publishCitation(analogy) };
}

/** A misconception. */
export function publishMisconception(
  misconception: Identified<Entity<"misconceptions">>,
): Published<"misconceptions"> {
  const { claimedIn = [], services = [] } = misconception;
  return { ...misconception, services, claimedIn, ...publishCitation(misconception) };
}

/** A question: one shape for both kinds. */
export function publishQuestion(question: Identified<Entity<"questions">>): Published<"questions"> {
  const { id, explanation } = question;
  const rest = { explanation, facts: publishFacts(question.facts), ...publishCitation(question) };
  return question.kind === "true-false"
    ? { id, kind: question.kind, prompt: question.statement, isTrue: question.answer, ...rest }
    : { id, kind: question.kind, prompt: question.question, answer: question.answer, ...rest };
}

function publishFacts(facts: Entity<"questions">["facts"]): z.infer<typeof fact>[] {
  return (facts ?? []).map((item) => ({ ...item, support: item.support ?? [] }));
}
