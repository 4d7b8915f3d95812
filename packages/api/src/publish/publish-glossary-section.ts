import type { Identified } from "@stackmatrix/core";
import type { Entity } from "@stackmatrix/core/schema";
import type { Published } from "../contract/contract.ts";

/** A section of the glossary with its entries. */
export function publishGlossarySection(section: Identified<Entity<"glossary">>): Published<"glossary"> {
  const entries = section.entries.map(({ also = {}, avoid = {}, ...entry }) => ({ ...entry, also, avoid }));
  return { ...section, entries };
}
