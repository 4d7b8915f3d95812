import * as z from "zod";
import { type Adaptation, withFields } from "../adaptation.ts";
import { prose } from "../text.ts";

/** Both kinds of questions have one shape. */
export const questionAdaptations: Readonly<Record<string, Adaptation>> = {
  questions: {
    schema: ({ shape: { id = z.string(), kind = z.string(), ...shape } }) =>
      withFields(
        z.strictObject({
          id,
          kind,
          prompt: prose.describe("The statement or the question."),
          isTrue: z
            .boolean()
            .optional()
            .describe("Whether the statement is true; `true-false` alone has it."),
          ...shape,
          answer: prose.optional().describe("The answer in words; `open` alone has it."),
        }),
        {},
        ["statement", "question"],
      ),
    publish: ({ answer, question, statement, ...published }) => ({
      ...published,
      ...(published.kind === "true-false"
        ? { prompt: statement, isTrue: answer }
        : { prompt: question, answer }),
    }),
  },
};
