import { answerCount, type Dataset, matrixSections, matrixServices } from "@stackmatrix/core";
import { type LocalizedText, type Matrix, type MatrixRow, serviceAttributes } from "@stackmatrix/core/schema";
import { wordsOf } from "@stackmatrix/view";
import * as z from "zod";
import { type Adaptation, withFields } from "../adaptation.ts";
import { answers } from "../citation.ts";
import { text } from "../text.ts";

/** The fields of a row of which one says what it shows. */
const subjects = ["capability", "tradeoff", "trait", "attribute"] as const;

/** A matrix names all that it shows; every row of it says in one way what it shows, and has a label. */
export const matrixAdaptations: Readonly<Record<string, Adaptation>> = {
  matrices: {
    schema: (matrix) =>
      withFields(
        matrix,
        {
          answers,
          transpose: z
            .boolean()
            .describe("Whether its author wants services as rows, and its rows as columns."),
        },
        ["headings"],
      ),
    makes: ["rows"],
    publish({ headings, ...published }, written, { dataset, publishPart }) {
      const matrix = written as Matrix;
      const services = matrixServices(dataset, matrix).map(({ id }) => id);
      const sections = matrixSections(dataset, matrix);
      return {
        ...published,
        answers: answerCount(
          dataset,
          sections.flatMap(({ rows }) => rows),
          services,
        ),
        services,
        rows: sections.flatMap(({ heading, rows }) =>
          rows.map((row) => ({ ...publishPart("matrices.rows[]", row), heading })),
        ),
        transpose: matrix.transpose ?? false,
      };
    },
  },
  "matrices.rows[]": {
    schema: ({ shape }) =>
      withFields(
        z.strictObject({
          kind: z.enum(subjects).describe("What the row shows; an `attribute` is a field of the services."),
          id: z
            .string()
            .describe(
              `Id of the capability, tradeoff or trait, or the name of the field: ${serviceAttributes.join(", ")}.`,
            ),
          ...shape,
          label: text.describe("What this table calls the row."),
        }),
        {},
        subjects,
      ),
    publish({ capability, tradeoff, trait, attribute, ...row }, written, { dataset }) {
      const { name, ...subject } = subjectOf(dataset, written as MatrixRow);
      return { ...row, ...subject, label: row.label ?? name ?? {} };
    },
  },
  "matrices.rows[].published": {
    schema: (published) => published,
    // Without a list of its own, an article's row is disputed as a whole, if at all.
    publish: (published, { disputed, misconception, values }) => ({
      ...published,
      disputed: misconception === undefined ? [] : (disputed ?? Object.keys(values)),
    }),
  },
};

interface Subject {
  readonly kind: (typeof subjects)[number];
  readonly id: string;
  readonly name?: LocalizedText | undefined;
}

function subjectOf(dataset: Dataset, row: MatrixRow): Subject {
  const { attribute = "kind", capability, tradeoff, trait } = row;
  if (capability)
    return { kind: "capability", id: capability, name: dataset.capabilities.get(capability)?.name };
  if (tradeoff) return { kind: "tradeoff", id: tradeoff, name: dataset.tradeoffs.get(tradeoff)?.name };
  if (trait) return { kind: "trait", id: trait, name: dataset.traits.get(trait)?.name };
  const name = Object.fromEntries(
    dataset.locales.map((locale) => [locale, wordsOf(dataset, locale).attribute[attribute]]),
  );
  return { kind: "attribute", id: attribute, name };
}
