import type { Dataset } from "@stackmatrix/core";
import type { Kind, Locale } from "@stackmatrix/core/schema";
import { items } from "../contract/contract.ts";
import { hasBadge, hasPage } from "../contract/kinds-with.ts";
import { type JsonPart, listPart } from "../json/json-part.ts";
import { entityChunks } from "../publish/entity-chunks.ts";
import { headFields } from "../publish/published-head.ts";

/** How many entities of a list are made together. */
const size = 128;

/** What a list says of each entity of a kind, in all languages or in one. */
export function itemsPart(dataset: Dataset, kind: Kind, locale?: Locale): JsonPart {
  const fields = [...Object.keys(items[kind].shape), "page"];
  const chunks = entityChunks(dataset, kind, size).map(({ ids, key }) => ({
    key,
    items: () => ids.map((id) => itemJson(dataset, kind, { fields, id, locale })),
  }));
  return listPart(chunks);
}

interface ItemName {
  readonly id: string;
  readonly locale: Locale | undefined;
  readonly fields: readonly string[];
}

function itemJson(dataset: Dataset, kind: Kind, { fields, id, locale }: ItemName): string {
  const stem = `${kind}/${id}`;
  const item: Readonly<Record<string, unknown>> = {
    ...headFields(dataset, kind, { id, locale }),
    href: `${stem}.json`,
    ...(hasBadge(kind) && { badge: `${locale === undefined ? "" : "../"}badges/${stem}.json` }),
    ...(locale !== undefined && hasPage(kind) && { page: `${stem}.md` }),
  };
  return JSON.stringify(Object.fromEntries(fields.map((field) => [field, item[field]])));
}
