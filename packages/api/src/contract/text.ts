import { byLocale, idMaxLength, idPattern, type Kind, kinds, singularOf } from "@stackmatrix/core/schema";
import * as z from "zod";
import { typeName } from "./type-name.ts";

/** A text in every language of the dataset; the schema that is published names just those languages. */
export const text = byLocale(z.string()).describe(
  "A text in every language of the dataset. Where a translation is missing or out of date, it is the text of the default language.",
);

/** The marks that prose may hold, as importers read of them. */
const grammar =
  "Two marks may stand in it, each in one line: `` `code` ``, between single backticks and without blanks at its ends, is what somebody types; `[text](https://…)`, words without square brackets, perhaps with code, lead to an https address, whose round brackets come in pairs. A mark that does not close is text, and nothing else is markup.";

/** A text in every language of the dataset that may hold marks. */
export const prose = byLocale(z.string()).describe(
  `Prose in every language of the dataset, as it was written. ${grammar} Where a translation is missing or out of date, it is that of the default language.`,
);

/** A text in one language. */
export const line = z.string().describe("A text in the language of the document.");

/** Prose in one language. */
export const proseLine = z.string().describe(`Prose in one language, as it was written. ${grammar}`);

/** Whether a schema is that of a text in every language, prose or not. */
export function isText(schema: unknown): boolean {
  return schema === text || schema === prose;
}

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
