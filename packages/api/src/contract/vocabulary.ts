import * as z from "zod";
import { text } from "./text.ts";

/** The words that answers are told in, whatever is compared. */
export const vocabulary = z
  .strictObject({
    support: z
      .record(z.string(), text)
      .describe("What each support level is called, and what is said where nobody looked: `unassessed`."),
    attributes: z
      .record(z.string(), text)
      .describe("What the fields of a service are called that can be rows of a matrix."),
    comma: text.describe("What stands between the items of a list."),
  })
  .describe("The words that answers are told in.");
