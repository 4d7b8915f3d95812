import * as z from "zod";
import { assessment } from "./assessment.ts";
import { idList } from "./common-fields.ts";
import { linkList } from "./link.ts";
import { release } from "./release.ts";
import { shortAssessment, shortRating } from "./short-cells.ts";
import type { ShortForm } from "./short-form.ts";
import { shortLinks, shortList } from "./short-lists.ts";
import { shortName, shortText } from "./short-text.ts";
import { shortLinkValue, shortTrait, shortValue } from "./short-values.ts";
import { localizedLine, localizedProse, localizedShort, localizedText, properName } from "./text.ts";
import { rating } from "./tradeoff.ts";
import { trait } from "./trait.ts";
import { traitValues } from "./trait-value.ts";

/**
 * Short forms by the schema of the whole form, and of all schemas that are made from it. They are expanded before a schema
 * sees them, so that everything behind knows whole forms only, and a wrong one is told by the schema at its place.
 */
const forms = {
  text: shortText,
  name: shortName,
  assessment: shortAssessment,
  rating: shortRating,
  trait: shortTrait,
  link: shortLinkValue,
  links: shortLinks,
  list: shortList,
  "value of text": shortValue("text"),
  "value of number": shortValue("number"),
  "value of boolean": shortValue("boolean"),
  "value of date": shortValue("date"),
  "value of version": shortValue("version"),
  "value of link": shortValue("link"),
} as const satisfies Record<string, ShortForm>;

/** By name, since types of registries cannot be made of schemas. */
const shortForms = z
  .registry<{ readonly form: keyof typeof forms }>()
  .add(localizedLine, { form: "text" })
  .add(localizedProse, { form: "text" })
  .add(localizedText, { form: "text" })
  .add(localizedShort, { form: "text" })
  .add(properName, { form: "name" })
  .add(assessment, { form: "assessment" })
  .add(rating, { form: "rating" })
  .add(trait, { form: "trait" })
  .add(traitValues.link, { form: "link" })
  .add(linkList, { form: "links" })
  .add(idList, { form: "list" });

/** The answers and the releases of services, which rest on what their file says where they say nothing themselves. */
const cells = z.registry<object>().add(assessment, {}).add(rating, {}).add(release, {});

for (const { shape } of trait.options) {
  const [type] = shape.type.values;
  const cell = shape.values.valueType;
  cells.add(cell, {});
  if (type) shortForms.add(cell, { form: `value of ${type}` });
}

/** What authors may write in less than the whole form of a schema, if they may. */
export function shortFormOf(schema: z.core.$ZodType): ShortForm | undefined {
  const name = shortForms.get(schema)?.form;
  return name && forms[name];
}

/** Whether a schema is that of a cell, or of a release. */
export function isCell(schema: z.core.$ZodType): boolean {
  return cells.has(schema);
}
