import { type Dataset, type Identified, kept } from "@stackmatrix/core";
import type { Kind, Locale, Matrix } from "@stackmatrix/core/schema";
import type { Fields } from "../contract/adaptation.ts";
import { entities, entityForms } from "../contract/contract.ts";
import { fillTexts } from "./fill-texts.ts";
import { inOneLanguage } from "./in-one-language.ts";
import { longFields } from "./long-fields.ts";
import { matrixAnswers } from "./matrix-answers.ts";

/** The fields of a published entity but the long ones. Whoever reads them changes nothing. */
export interface PublishedHead {
  readonly fields: Fields;
  /** How many of them stand before the long ones; all where there are none. */
  readonly place: number;
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

/** Those fields alone. */
export function headFields(dataset: Dataset, kind: Kind, name: HeadName): Fields {
  return publishedHead(dataset, kind, name).fields;
}

const wholeHead = kept((dataset, kind: Kind, id: string): PublishedHead => {
  const long = longFields[kind] ?? [];
  // Texts are filled afterwards, since what is taken over from other entities has texts as well.
  const published = fillTexts(publishHead(dataset, kind, id), dataset.locales);
  const all = Object.entries(entities[kind].parse(published)).filter(([, value]) => value !== undefined);
  const place = all.findIndex(([name]) => long.includes(name));
  const fields = all.filter(([name]) => !long.includes(name));
  return {
    fields: withCount(dataset, kind, id, Object.fromEntries(fields)),
    place: place < 0 ? fields.length : place,
  };
});

const localHead = kept((dataset, kind: Kind, id: string, locale: Locale): PublishedHead => {
  const { fields, place } = wholeHead(dataset, kind, id);
  // The count has no language, and is not for us to read.
  const names = Object.keys(fields).map((name) => [name, name === count ? noAnswers : fields[name]]);
  const told = Object(inOneLanguage(Object.fromEntries(names), locale, dataset.locales[0]));
  return { fields: withCount(dataset, kind, id, told), place };
});

const count = "answers";
const noAnswers = { total: 0, unsourced: 0 };

/** The fields with the count of a matrix, which is made of all cells, for those alone who read it. */
function withCount(dataset: Dataset, kind: Kind, id: string, fields: Fields): Fields {
  if (kind !== "matrices") return fields;
  return Object.defineProperty(fields, count, { enumerable: true, get: () => matrixAnswers(dataset, id) });
}

function publishHead(dataset: Dataset, kind: Kind, id: string): object {
  const written = Object(dataset[kind].get(id));
  if (kind === "matrices") return publishMatrixHead(dataset, written);
  const none = (longFields[kind] ?? []).map((field) => [field, {}]);
  // What services say of rows stands with the rows.
  const fields = kind === "services" ? {} : Object.fromEntries(none);
  return Object(entityForms[kind].publish({ ...written, ...fields }, dataset));
}

function publishMatrixHead(dataset: Dataset, matrix: Identified<Matrix>): object {
  const published = entityForms.matrices.publish({ ...matrix, rows: [], headings: undefined }, dataset);
  return { ...Object(published), [count]: noAnswers };
}
