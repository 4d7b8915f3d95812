import * as z from "zod";
import { assessment, rating, traitValue } from "./cells.ts";
import { citation } from "./citation.ts";
import { ids, text } from "./text.ts";

/** A level of the stack. */
export const layer = z
  .strictObject({
    id: ids.LayerId,
    name: text,
    order: z.int().min(1).describe("Position from the ground up, from 1."),
    question: text.describe("The one question that the layer answers."),
    brief: text.describe("What it does, in a handful of words."),
    does: text.describe("What it does."),
    doesNot: text.describe("Where its work ends."),
    services: z.array(ids.ServiceId).describe("The services that live in it."),
    ...citation,
  })
  .describe("A level of the stack.");

/** A heading over capabilities. */
export const group = z
  .strictObject({
    id: ids.GroupId,
    name: text,
    order: z.int().min(1).describe("Position among the groups, from 1."),
    capabilities: z.array(ids.CapabilityId).describe("The capabilities that stand under it."),
  })
  .describe("A heading under which capabilities stand together.");

/** A row that asks "can it?". */
export const capability = z
  .strictObject({
    id: ids.CapabilityId,
    name: text,
    group: ids.GroupId,
    definition: text,
    assessments: z
      .record(ids.ServiceId, assessment)
      .describe("Each service's answer; a service that is not named is unassessed."),
  })
  .describe('A row that asks "can it?".');

/** A row that asks "at what price?". */
export const tradeoff = z
  .strictObject({
    id: ids.TradeoffId,
    name: text,
    definition: text,
    scale: z
      .strictObject({ 1: text, 2: text, 3: text, 4: text, 5: text })
      .describe("A word for each step of the scale."),
    better: z.enum(["low", "high"]).describe("Which end of the scale is the pleasant one."),
    ratings: z.record(ids.ServiceId, rating).describe("Each service's rating."),
  })
  .describe('A row that asks "at what price?".');

/** A row that asks "what is it?". */
export const trait = z
  .strictObject({
    id: ids.TraitId,
    name: text,
    definition: text.optional(),
    values: z.record(ids.ServiceId, traitValue).describe("Each service's value."),
  })
  .describe('A row that asks "what is it?".');
