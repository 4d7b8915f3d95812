import { byOrder, type Dataset } from "@stackmatrix/core";
import type { Block } from "@stackmatrix/core/schema";
import * as z from "zod";
import { type Adaptation, withFields } from "../adaptation.ts";

/** A sheet's blocks say in one way what they show; how its paper is filled is for printers alone. */
export const sheetAdaptations: Readonly<Record<string, Adaptation>> = {
  sheets: {
    schema: ({ shape: { size = z.string(), orientation = z.string(), ...shape } }) =>
      withFields(
        z.strictObject({ ...shape, size: size.nonoptional(), orientation: orientation.nonoptional() }),
        { maxPages: z.int().min(1).optional().describe("How many pages it may take.") },
        ["fit", "margins"],
      ),
    publish: ({ fit, margins, ...published }, { orientation = "portrait", size = "A4" }) => ({
      ...published,
      size,
      orientation,
      maxPages: fit?.pages,
    }),
  },
  "sheets.blocks[]": {
    schema: ({ shape: { block = z.string(), width = z.string(), ...shape } }) =>
      withFields(
        z.strictObject({
          block: z.string().describe("What kind of block it is, such as `matrix`."),
          shows: z.array(entityShown).describe("The entities that it shows, in order."),
          ...shape,
          detail: z.boolean().describe("Whether misconceptions have their explanations."),
          width: width.nonoptional().describe("Share of the page's width."),
        }),
        {},
        notShown,
      ),
    publish(published, written, { dataset }) {
      const fields = Object.entries(published).filter(([key]) => !notShown.includes(key));
      const { detail = false, width = "full" } = written;
      return {
        ...Object.fromEntries(fields),
        shows: shownBy(dataset, written as Block),
        detail,
        width,
      };
    },
  },
};

/** An entity that a block shows; named `Shown` in the contract. */
export const entityShown = z
  .strictObject({ kind: z.string().describe("Kind of the entity, such as `matrices`."), id: z.string() })
  .describe("An entity that a block shows.");

/** What names the entities that a block shows, and how they are laid out. */
const notShown = [
  "services",
  "matrix",
  "path",
  "diagrams",
  "term",
  "guide",
  "analogy",
  "misconceptions",
  "questions",
  "glossaries",
  "service",
  "notes",
  "columns",
];

type Reference = z.infer<typeof entityShown>;

function shownBy(dataset: Dataset, item: Block): Reference[] {
  const all = (kind: Reference["kind"], ids: Iterable<string>) => Array.from(ids, (id) => ({ kind, id }));
  switch (item.block) {
    case "layers":
      return all("services", item.services ?? dataset.services.keys());
    case "matrix":
      return all("matrices", [item.matrix]);
    case "path":
      return all("paths", [item.path]);
    case "diagrams":
      return all("diagrams", item.diagrams);
    case "term":
      return all("terms", [item.term]);
    case "guide":
      return all("guides", [item.guide]);
    case "analogy":
      return all("analogies", [item.analogy]);
    case "misconceptions":
      return all("misconceptions", item.misconceptions ?? dataset.misconceptions.keys());
    case "questions":
      return all("questions", item.questions ?? dataset.questions.keys());
    case "glossary":
      return all("glossary", item.glossaries ?? sectionsInOrder(dataset));
    case "service":
      return all("services", [item.service]);
    default:
      return item satisfies never;
  }
}

function sectionsInOrder({ glossary }: Dataset): string[] {
  return [...glossary.values()].sort(byOrder).map(({ id }) => id);
}
