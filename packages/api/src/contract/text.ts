import { byLocale, idMaxLength, idPattern, type Kind, kinds, singularOf } from "@stackmatrix/core/schema";
import * as z from "zod";
import { typeName } from "./type-name.ts";

/** A text in every language of the dataset; the schema that is published names just those languages. */
export const text = byLocale(z.string()).describe(
  "A text in every language of the dataset. Where a translation is missing or out of date, it is the text of the default language.",
);

const id = z.string().max(idMaxLength).regex(idPattern);

/** The ids of each kind. Each is a schema of its own, so that documents can say which one they mean. */
export const idOf = Object.fromEntries(
  kinds.map((kind) => [kind, id.describe(`Id of ${withArticle(singularOf[kind].replaceAll("-", " "))}.`)]),
) as { readonly [K in Kind]: typeof id };

/** The same by the names of their types, such as `ServiceId`. */
export const ids = Object.fromEntries(kinds.map((kind) => [`${typeName(singularOf[kind])}Id`, idOf[kind]]));

/** An id that is unique within the list that it stands in. */
export const itemId = id.describe("Names the item within its list, whatever its position.");

/** An address, relative to that of the document that it stands in. */
export const href = z
  .string()
  .describe("Address relative to that of this document, such as `services/docker.json`.");

function withArticle(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? "an" : "a"} ${noun}`;
}
