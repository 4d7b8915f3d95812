import * as z from "zod";

/** What a badge says, in the form that shields.io asks for; no document of ours, so it has no envelope. */
export const badge = z
  .strictObject({
    schemaVersion: z.literal(1).describe("That of shields.io."),
    label: z.string().describe("What it is about."),
    message: z
      .string()
      .describe("How many of its answers cite a source, of how many, and how old the oldest is."),
    color: z
      .string()
      .describe(
        "By the share of answers that name nothing that they rest on: `brightgreen` where there is none.",
      ),
  })
  .describe("What a badge says, as an endpoint of shields.io.");
