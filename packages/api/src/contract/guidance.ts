import { edgeTypes, relationTypes, supportLevels, verdicts } from "@stackmatrix/core/schema";
import * as z from "zod";
import { citation } from "./citation.ts";
import { ids, itemId, text } from "./text.ts";

/** A cell that a statement rests on. */
export const fact = z
  .strictObject({
    service: ids.ServiceId,
    capability: ids.CapabilityId.optional(),
    support: z.array(z.enum(supportLevels)).describe("With `capability`: the levels that it may have."),
    tradeoff: ids.TradeoffId.optional(),
    atMost: z
      .int()
      .min(1)
      .max(5)
      .optional()
      .describe("With `tradeoff`: the highest rating that it may have."),
    atLeast: z
      .int()
      .min(1)
      .max(5)
      .optional()
      .describe("With `tradeoff`: the lowest rating that it may have."),
  })
  .describe("A cell of the data that a statement rests on: of a capability, or of a tradeoff.");

/** A condition that speaks for an outcome. */
export const condition = z
  .strictObject({ id: itemId, text, facts: z.array(fact), ...citation })
  .describe("A condition that speaks for an outcome, and the cells that make it do so.");

/** One answer to "which one?". */
export const outcome = z
  .strictObject({
    id: itemId,
    choose: z.array(ids.ServiceId).describe("What to choose."),
    name: text,
    when: z.array(condition).describe("When these hold; the more, the better the fit."),
    because: text,
    ...citation,
  })
  .describe("One answer of a guide.");

/** "Which one?" */
export const guide = z
  .strictObject({
    id: ids.GuideId,
    title: text,
    question: text,
    outcomes: z.array(outcome),
    caveat: text.optional().describe("What the guide does not settle."),
    ...citation,
  })
  .describe('"Which one?": outcomes, and what speaks for each.');

/** A step of a path. */
export const pathStep = z
  .strictObject({
    id: itemId,
    name: text,
    text,
    layer: ids.LayerId,
    services: z.array(ids.ServiceId).describe("What can be used for it."),
    picture: text.optional().describe("The step in an analogy's picture."),
    ...citation,
  })
  .describe("A step of a path.");

/** A way to grow. */
export const growthPath = z
  .strictObject({ id: ids.PathId, title: text, summary: text, steps: z.array(pathStep), ...citation })
  .describe("A way to grow, step by step.");

/** A box of a diagram. */
export const node = z
  .strictObject({
    id: itemId,
    service: ids.ServiceId.optional(),
    label: text.describe("Its name in this diagram."),
    note: text.optional().describe("What it does here."),
    wrong: z.boolean().describe("Whether it does not belong where the diagram has it."),
  })
  .describe("A box of a diagram.");

/** An arrow of a diagram. */
export const edge = z
  .strictObject({
    from: itemId.describe("Id of the node at its tail."),
    to: itemId.describe("Id of the node at its head."),
    type: z
      .enum([...new Set([...edgeTypes, ...relationTypes])])
      .describe("What it means, read from its tail to its head."),
    label: text.optional(),
  })
  .describe("An arrow of a diagram.");

/** A flow or a stack of levels. */
export const diagram = z
  .strictObject({
    id: ids.DiagramId,
    title: text,
    summary: text,
    shape: z
      .enum(["flow", "levels", "relations"])
      .describe(
        "`flow` reads along the request, `levels` from the top level down; `relations` are those between services.",
      ),
    nodes: z.array(node),
    edges: z.array(edge),
    correction: ids.DiagramId.optional().describe("For a wrong flow: the diagram that puts it right."),
    misconception: ids.MisconceptionId.optional(),
    ...citation,
  })
  .describe("A flow or a stack of levels.");

/** A part of an analogy. */
export const analogyPart = z
  .strictObject({
    id: itemId,
    services: z.array(ids.ServiceId).describe("The services that the part stands for."),
    concept: text.describe("What is pictured."),
    picture: text.describe("What it is in the picture."),
    text,
  })
  .describe("A part of an analogy.");

/** A picture to think with. */
export const analogy = z
  .strictObject({
    id: ids.AnalogyId,
    title: text,
    summary: text,
    parts: z.array(analogyPart),
    limits: text.optional().describe("Where the picture stops being true."),
    ...citation,
  })
  .describe("A picture to think with.");

/** A claim that people repeat, and what is right. */
export const misconception = z
  .strictObject({
    id: ids.MisconceptionId,
    claim: text.describe("The claim as people put it."),
    verdict: z.enum(verdicts).describe("What is the matter with it."),
    right: text.describe("What is right, in one line."),
    explanation: text.optional(),
    services: z.array(ids.ServiceId).describe("The services that it is about."),
    claimedIn: z.array(ids.SourceId).describe("Where the claim was read."),
    ...citation,
  })
  .describe("A claim that people repeat, and what is right.");

/** A quiz card. */
export const question = z
  .strictObject({
    id: ids.QuestionId,
    kind: z.enum(["true-false", "open"]).describe("A statement to judge, or a question to answer in words."),
    prompt: text.describe("The statement or the question."),
    isTrue: z.boolean().optional().describe("Whether the statement is true; `true-false` alone has it."),
    answer: text.optional().describe("The answer in words; `open` alone has it."),
    explanation: text.optional(),
    facts: z.array(fact).describe("The cells that the answer rests on."),
    ...citation,
  })
  .describe("A quiz card.");
