import { kinds, type Locale } from "@stackmatrix/core/schema";
import * as z from "zod";
import { about } from "../contract/about.ts";
import { entities } from "../contract/contract.ts";
import { vocabulary } from "../contract/vocabulary.ts";
import { type JsonSchema, standaloneSchema } from "../json-schema.ts";

/** The JSON Schema of the whole of the data, with all that it refers to. */
export function dataSchema(locales: readonly Locale[]): JsonSchema {
  return standaloneSchema("Data", data, locales);
}

const data = z
  .strictObject({
    about,
    vocabulary,
    moved: z
      .record(z.string(), z.record(z.string(), z.string()))
      .describe("Renamed entities: kind, old id, the id that it lives on under."),
    ...Object.fromEntries(kinds.map((kind) => [kind, z.record(z.string(), entities[kind])])),
  })
  .describe("All of the data.");
