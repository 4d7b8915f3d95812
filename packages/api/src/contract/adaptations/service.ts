import { isUnsourced, relationsOf } from "@stackmatrix/core";
import type { Kind } from "@stackmatrix/core/schema";
import * as z from "zod";
import { type Adaptation, withFields, withFieldsAfter } from "../adaptation.ts";
import { basis, unsourced } from "../citation.ts";
import { idOf, text } from "../text.ts";
import { written } from "../written.ts";

/** Services have their cells of all rows, and relations from both sides; a quota says in two fields what it is. */
export const serviceAdaptations: Readonly<Record<string, Adaptation>> = {
  services: {
    schema: (service, schemaAt) => {
      const cells = (kind: Kind, path: string, description: string) =>
        z.record(idOf[kind], schemaAt(path)).describe(description);
      return withFields(replaced(service, "shortName", text.describe(shortName)), {
        assessments: cells("capabilities", "capabilities.assessments{}", "Its answer to each capability."),
        ratings: cells("tradeoffs", "tradeoffs.ratings{}", "Its rating on each tradeoff."),
        values: cells("traits", "traits.values{}", "Its value for each trait."),
      });
    },
    makes: ["relations"],
    // Its cells are those of the rows, which whoever shows them joins.
    publish: (published, { id, name, shortName = name }, context) => ({
      ...published,
      shortName,
      relations: relationsOf(context.dataset, id).map(({ relation, type, inverse, service, external }) => ({
        ...context.publishPart("services.relations[]", relation),
        type,
        inverse,
        service: service?.id,
        external,
        unsourced: isUnsourced([relation]) || undefined,
      })),
      assessments: {},
      ratings: {},
      values: {},
    }),
  },
  "services.relations[]": {
    schema: ({ shape }) => {
      const { type, ...rest } = shape;
      const turned = z.strictObject({
        ...(type && { type }),
        inverse: z.boolean().describe(inverse),
        ...rest,
      });
      return withFieldsAfter(turned, "basis", { unsourced });
    },
  },
  "services.relations[].basis": { schema: () => basis },
  "services.quotas[]": {
    schema: (quota) =>
      withFieldsAfter(
        replaced(quota, "value", z.number().optional().describe("The limit, where it is a number.")),
        "value",
        {
          written: written.optional(),
          words: z.string().optional().describe("The limit, where it is not a number."),
        },
      ),
    publish: ({ value, ...quota }, { value: limit }) => ({
      ...quota,
      ...(typeof limit === "string" ? { words: limit } : { value, written: limit.digits }),
    }),
  },
};

const shortName = "A shorter form of the name, for narrow columns; the name where there is none.";

const inverse =
  "Whether it is stored with the other service, so that the type reads from there to here: an inverse `runs-on` means that the other one runs on this one.";

/** An object with another schema for one of its fields, in its place. */
function replaced(object: z.ZodObject, key: string, schema: z.ZodType): z.ZodObject {
  return z.strictObject({ ...object.shape, [key]: schema });
}
