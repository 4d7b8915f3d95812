import * as z from "zod";
import { links } from "./link.ts";
import { line } from "./text.ts";

/** What the name of a data set looks like. */
export const dataSetPattern = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;

/** What another data set is called as a key: a word such as `wikidata` or `endoflife.date`. */
const dataSetName = z.string().max(64).regex(dataSetPattern);

/** What one data set calls an entity; mostly by one id. */
export const idList = z.array(line).min(1);

/** The fields that every kind may have. */
export const commonFields = {
  links,
  aliases: z
    .array(line)
    .optional()
    .meta({ description: "Other names, in the language they are written in." }),
  externalIds: z
    .record(dataSetName, idList)
    .optional()
    .meta({ description: "What other data sets call it: their ids for it, by the name of the data set." }),
  tags: z.array(line).optional().meta({ description: "Words to find it by, the same in every language." }),
};

/** The fields of `commonFields`, as code receives them. */
export type CommonFields = z.infer<z.ZodObject<typeof commonFields>>;
