import { inLocale } from "@stackmatrix/view";
import * as z from "zod";
import type { Adaptation } from "../adaptation.ts";

/** A source says its language even where an author need not, and its publisher in one. */
export const sourceAdaptations: Readonly<Record<string, Adaptation>> = {
  sources: {
    schema: ({ shape: { language = z.string(), ...shape } }) =>
      z.strictObject({
        ...shape,
        publisher: z.string().optional().describe("In the default language, where it is no name."),
        language: language.nonoptional().describe("Language of the text."),
      }),
    publish(published, { language = "en", publisher }, { dataset: { locales } }) {
      const [original] = locales;
      const name = typeof publisher === "object" ? inLocale(publisher, original, original) : publisher;
      return { ...published, publisher: name, language };
    },
  },
};
