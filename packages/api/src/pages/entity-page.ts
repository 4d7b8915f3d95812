import type { Contents, Dataset } from "@stackmatrix/core";
import type { Locale } from "@stackmatrix/core/schema";
import { startPage, type ViewContext } from "@stackmatrix/view";
import type { PagedKind } from "../contract/kinds-with.ts";
import { guidePage } from "./guide-page.ts";
import { matrixPage } from "./matrix-page.ts";
import { misconceptionPage } from "./misconception-page.ts";
import type { PageBody } from "./page-body.ts";
import { pageEnd, pageStart } from "./page-frame.ts";
import { capabilityPage, tradeoffPage, traitPage } from "./row-page.ts";
import { servicePage } from "./service-page.ts";

/** Which page is made, and in which language. */
export interface PageOptions {
  readonly kind: PagedKind;
  readonly id: string;
  readonly locale: Locale;
}

/** A page in Markdown that says what the document beside it says, for people and for programs that read prose. */
export function entityPage(dataset: Dataset, { id, kind, locale }: PageOptions): Contents {
  if (kind === "services") return servicePage(dataset, id, locale);
  if (kind === "matrices") return matrixPage(dataset, id, locale);
  const page = startPage(dataset, locale);
  const body = bodyOf(page, kind, id);
  return `${pageStart(body)}${pageEnd(page, { id })}`;
}

function bodyOf(page: ViewContext, kind: Exclude<PagedKind, "services" | "matrices">, id: string): PageBody {
  const { dataset } = page;
  const bodies = {
    capabilities: () => made(dataset.capabilities.get(id), (row) => capabilityPage(page, row)),
    tradeoffs: () => made(dataset.tradeoffs.get(id), (row) => tradeoffPage(page, row)),
    traits: () => made(dataset.traits.get(id), (row) => traitPage(page, row)),
    guides: () => made(dataset.guides.get(id), (guide) => guidePage(page, guide)),
    misconceptions: () => made(dataset.misconceptions.get(id), (item) => misconceptionPage(page, item)),
  } satisfies Record<typeof kind, () => PageBody>;
  return bodies[kind]();
}

function made<Entity>(entity: Entity | undefined, bodyIn: (entity: Entity) => PageBody): PageBody {
  if (entity === undefined) throw new Error("A page of an entity that is not there");
  return bodyIn(entity);
}
