import { type Kind, kinds, type SingularKind, singularOf } from "@stackmatrix/core/schema";
import * as z from "zod";
import { entities, error, index, items, moved } from "./contract.ts";
import { matrixView } from "./matrix-view.ts";

/** The names of documents: a kind for its list, its singular for one entity, and those that stand alone. */
export type DocumentName = Kind | SingularKind | "index" | "matrix-view" | "moved" | "error";

/** What is said around every result. */
const envelope = {
  schemaVersion: z
    .string()
    .describe("Edition of this contract; within one first number, nothing is taken away."),
  name: z.string().optional().describe("Name of the package that the data is published as."),
  version: z.string().optional().describe("Version of the data."),
  licence: z.string().optional().describe("SPDX identifier of the data's licence."),
};

/** The schema of each document, by its name. */
export const documents: Readonly<Record<DocumentName, z.ZodObject>> = {
  index: document("index", index),
  ...listDocuments(),
  ...entityDocuments(),
  "matrix-view": document("matrix-view", matrixView),
  moved: document("moved", moved),
  error: document("error", error),
};

function document(kind: DocumentName, result: z.ZodType): z.ZodObject {
  return z.strictObject({ ...envelope, kind: z.literal(kind).describe("What the result is."), result });
}

function listDocuments(): Record<Kind, z.ZodObject> {
  const entries = kinds.map((kind) => [kind, listDocument(kind)] as const);
  return Object.fromEntries(entries) as Record<Kind, z.ZodObject>;
}

function listDocument(kind: Kind): z.ZodObject {
  return z.strictObject({
    ...envelope,
    kind: z.literal(kind).describe("What the results are."),
    total: z.int().min(0).describe("How many there are; the list is never cut."),
    result: z.array(items[kind]),
  });
}

function entityDocuments(): Record<SingularKind, z.ZodObject> {
  const entries = kinds.map(
    (kind) => [singularOf[kind], document(singularOf[kind], entities[kind])] as const,
  );
  return Object.fromEntries(entries) as Record<SingularKind, z.ZodObject>;
}
