import { locales } from "@stackmatrix/core/schema";
import * as z from "zod";
import { text } from "./text.ts";

/** All that a search needs. */
export const searchIndex = z
  .strictObject({
    locales: z.array(z.enum(locales)).describe("The languages of the names; the first is the default."),
    names: z
      .record(z.string(), text)
      .describe(
        "What each entity is called, by its kind and id, such as `services/docker`; an entry of the glossary by its id behind a `#`.",
      ),
    synonyms: z
      .array(z.array(z.string()))
      .describe("Words of the glossary that mean one thing, in small letters."),
    exact: z
      .record(z.string(), z.array(z.string()))
      .describe("What is called just so, in small letters, also by another name: the keys of `names`."),
    index: z
      .looseObject({})
      .describe(
        'The index as MiniSearch 7 writes it, for its `loadJS` with `idField: "key"`, the fields `names`, `aliases` and `words`, and `storeFields: ["kind"]`. Its terms are words in small letters without accents, by their stems as Porter has them; of Chinese, each two characters that stand side by side.',
      ),
  })
  .describe(
    "All that a search needs: the result of this document is what `search()` of `@stackmatrix/query` takes.",
  );
