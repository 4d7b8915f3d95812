import type { Dataset, Identified } from "@stackmatrix/core";
import type { Entity, Kind } from "@stackmatrix/core/schema";
import type { Published } from "../contract/contract.ts";
import { fillTexts } from "./fill-texts.ts";
import { publishGlossarySection } from "./publish-glossary-section.ts";
import {
  publishAnalogy,
  publishDiagram,
  publishGuide,
  publishMisconception,
  publishPath,
  publishQuestion,
} from "./publish-guidance.ts";
import { publishMatrix, publishSheet, publishSource, publishTerm } from "./publish-pages.ts";
import {
  publishCapability,
  publishGroup,
  publishLayer,
  publishTradeoff,
  publishTrait,
} from "./publish-rows.ts";
import { publishService } from "./publish-service.ts";

const publishers: {
  readonly [K in Kind]: (entity: Identified<Entity<K>>, dataset: Dataset) => Published<K>;
} = {
  layers: publishLayer,
  services: publishService,
  groups: publishGroup,
  capabilities: publishCapability,
  tradeoffs: publishTradeoff,
  traits: publishTrait,
  matrices: publishMatrix,
  guides: publishGuide,
  paths: publishPath,
  diagrams: publishDiagram,
  analogies: publishAnalogy,
  terms: publishTerm,
  glossary: publishGlossarySection,
  misconceptions: publishMisconception,
  questions: publishQuestion,
  sheets: publishSheet,
  sources: publishSource,
};

/**
 * The entities of a kind as importers get them: everything that an author may leave out is filled in, inherited cells
 * are resolved, relations are there from both sides.
 */
export function publishEntities<K extends Kind>(kind: K, dataset: Dataset): readonly Published<K>[] {
  const maps: { readonly [L in Kind]: ReadonlyMap<string, Identified<Entity<L>>> } = dataset;
  // Texts are filled afterwards, since what is taken over from other entities has texts as well.
  return Array.from(maps[kind].values(), (entity) =>
    fillTexts(publishers[kind](entity, dataset), dataset.locales),
  );
}
