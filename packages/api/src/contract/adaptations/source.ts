import * as z from "zod";
import type { Adaptation } from "../adaptation.ts";

/** A source says its language even where an author need not. */
export const sourceAdaptations: Readonly<Record<string, Adaptation>> = {
  sources: {
    schema: ({ shape: { language = z.string(), ...shape } }) =>
      z.strictObject({ ...shape, language: language.nonoptional().describe("Language of the text.") }),
    publish: (published, { language = "en" }) => ({ ...published, language }),
  },
};
