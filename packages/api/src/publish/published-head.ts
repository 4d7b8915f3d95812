import { answerCount, type Dataset, kept, matrixSections, matrixServices } from "@stackmatrix/core";
import type { Kind, Locale, Matrix } from "@stackmatrix/core/schema";
import { entities, entityForms } from "../contract/contract.ts";
import { fillTexts } from "./fill-texts.ts";
import { inOneLanguage } from "./in-one-language.ts";
import { longFields } from "./long-fields.ts";

/** The fields of a published entity but the long ones, as members of a JSON object without its braces. */
export interface PublishedHead {
  /** Those that stand before the long ones; all where there are none. */
  readonly before: string;
  readonly after: string;
}

/** An entity as importers get it, without what is long about it: in all languages, or with its texts as strings of one. */
export function publishedHead(dataset: Dataset, kind: Kind, { id, locale }: HeadName): PublishedHead {
  return locale === undefined ? wholeHead(dataset, kind, id) : localHead(dataset, kind, id, locale);
}

/** Which entity it is of, and in which language, if in one. */
export interface HeadName {
  readonly id: string;
  readonly locale?: Locale | undefined;
}

/** All fields of a head as a JSON object. */
export function headJson({ after, before }: PublishedHead): string {
  return after === "" ? `{${before}}` : `{${before},${after}}`;
}

const wholeHead = kept((dataset, kind: Kind, id: string): PublishedHead => {
  const long = longFields[kind] ?? [];
  // Texts are filled afterwards, since what is taken over from other entities has texts as well.
  const published = fillTexts(publishHead(dataset, kind, id), dataset.locales);
  const fields = Object.entries(entities[kind].parse(published)).filter(([, value]) => value !== undefined);
  const place = fields.findIndex(([name]) => long.includes(name));
  const [before, after] = place < 0 ? [fields, []] : [fields.slice(0, place), fields.slice(place)];
  return { before: members(before), after: members(after.filter(([name]) => !long.includes(name))) };
});

const localHead = kept((dataset, kind: Kind, id: string, locale: Locale): PublishedHead => {
  const { after, before } = wholeHead(dataset, kind, id);
  const said = (text: string) =>
    members(Object.entries(Object(inOneLanguage(JSON.parse(`{${text}}`), locale, dataset.locales[0]))));
  return { before: said(before), after: said(after) };
});

function publishHead(dataset: Dataset, kind: Kind, id: string): object {
  const written = Object(dataset[kind].get(id));
  if (kind === "matrices") return publishMatrixHead(dataset, written);
  const none = (longFields[kind] ?? []).map((field) => [field, {}]);
  // What services say of rows stands with the rows.
  const fields = kind === "services" ? {} : Object.fromEntries(none);
  return Object(entityForms[kind].publish({ ...written, ...fields }, dataset));
}

function publishMatrixHead(dataset: Dataset, matrix: Matrix): object {
  const published = entityForms.matrices.publish({ ...matrix, rows: [], headings: undefined }, dataset);
  const rows = matrixSections(dataset, matrix).flatMap((section) => section.rows);
  const services = matrixServices(dataset, matrix).map(({ id }) => id);
  return { ...Object(published), answers: answerCount(dataset, rows, services) };
}

function members(fields: readonly (readonly [string, unknown])[]): string {
  return fields.map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`).join(",");
}
