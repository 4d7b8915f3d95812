import { type Kind, kinds, locales, type SingularKind, singularOf } from "@stackmatrix/core/schema";
import * as z from "zod";
import { about } from "./about.ts";
import { badge } from "./badge.ts";
import { cells, toldCells } from "./cells.ts";
import { data, entities, error, index, items, localItems, moved } from "./contract.ts";
import { localSchema } from "./local-schema.ts";
import { matrixView } from "./matrix-view.ts";
import { searchIndex } from "./search-index.ts";

/** The names of documents in one language; a matrix is there as a view. */
export type LocalDocumentName = `local-${Kind | Exclude<SingularKind, "matrix"> | "search" | "cells"}`;

/** The names of documents: a kind for its list, its singular for one entity, and those that stand alone. */
export type DocumentName =
  | Kind
  | SingularKind
  | LocalDocumentName
  | "index"
  | "about"
  | "data"
  | "cells"
  | "search"
  | "matrix-view"
  | "moved"
  | "error"
  | "badge";

/** What is said around every result. */
const envelope = {
  schemaVersion: z
    .string()
    .describe("Edition of this contract; within one first number, nothing is taken away."),
  name: z.string().optional().describe("Name of the package that the data is published as."),
  version: z.string().optional().describe("Version of the data."),
  licence: z.string().optional().describe("SPDX identifier of the data's licence."),
  attribution: z
    .string()
    .optional()
    .describe("The line to show where it is used: title, publisher, address, and licence with its link."),
};

const locale = { locale: z.enum(locales).describe("The language of its texts.") };

const total = z.int().min(0).describe("How many there are; the list is never cut.");

/** The schema of each document, by its name. */
export const documents: Readonly<Record<DocumentName, z.ZodObject>> = {
  index: document("index", index),
  about: document("about", about),
  ...byKind(
    (kind) => kind,
    (kind) => document(kind, z.array(items[kind]), { total }),
  ),
  ...byKind(
    (kind) => singularOf[kind],
    (kind) => document(singularOf[kind], entities[kind]),
  ),
  ...byKind(
    (kind) => `local-${kind}` as const,
    (kind) => document(`local-${kind}`, z.array(localItems[kind]), { ...locale, total }),
  ),
  ...localDocuments(),
  "matrix-view": document("matrix-view", matrixView, locale),
  cells: document("cells", cells),
  data: document("data", data),
  search: document("search", searchIndex),
  "local-cells": document("local-cells", toldCells, locale),
  "local-search": document("local-search", localSchema(searchIndex), locale),
  moved: document("moved", moved),
  error: document("error", error),
  badge,
};

function document(kind: DocumentName, result: z.ZodType, more: z.core.$ZodShape = {}): z.ZodObject {
  return z.strictObject({
    ...envelope,
    kind: z.literal(kind).describe("What the result is."),
    ...more,
    result,
  });
}

function byKind<Name extends DocumentName>(
  nameOf: (kind: Kind) => Name,
  documentOf: (kind: Kind) => z.ZodObject,
): Record<Name, z.ZodObject> {
  const entries = kinds.map((kind) => [nameOf(kind), documentOf(kind)] as const);
  return Object.fromEntries(entries) as Record<Name, z.ZodObject>;
}

/** One entity in one language; a matrix is there as a view. */
function localDocuments() {
  const entries = kinds.flatMap((kind) => {
    const singular = singularOf[kind];
    if (singular === "matrix") return [];
    const name = `local-${singular}` as const;
    return [[name, document(name, localSchema(entities[kind]), locale)] as const];
  });
  return Object.fromEntries(entries) as Record<`local-${Exclude<SingularKind, "matrix">}`, z.ZodObject>;
}
