import { date, locales } from "@stackmatrix/core/schema";
import * as z from "zod";
import { text } from "./text.ts";

/** What the data is, and which edition of it. */
export const about = z
  .strictObject({
    title: text.optional().describe("What people call it; left out where the project does not say it."),
    publisher: text.optional().describe("Who publishes it; likewise."),
    url: z.url().optional().describe("Where it is read on the web; likewise."),
    name: z.string().optional().describe("Name of the package that it is published as."),
    version: z.string().optional().describe("Its version."),
    licence: z.string().optional().describe("SPDX identifier or expression of its licence."),
    attribution: z.string().optional().describe("The line to show where it is used."),
    schemaVersion: z.string().describe("Edition of the contract."),
    hash: z.string().describe("Hash of all that it says: another one, and something has changed."),
    locales: z.array(z.enum(locales)).describe("Its languages; the first is the default."),
    oldest: date.optional().describe("The oldest date among its sources."),
    newest: date.optional().describe("The newest."),
    checkedOn: z.iso.date().optional().describe("The last day on which somebody read one of them."),
    counts: z
      .record(z.string(), z.int().min(0))
      .describe(
        "How many services, rows of each kind, matrices and sources there are, how many `answers`, and how many of those are `unsourced`; what there is none of is left out.",
      ),
  })
  .describe("What the data is, and which edition of it.");
