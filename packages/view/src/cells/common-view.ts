import type { CommonFields } from "@stackmatrix/core/schema";
import type { ViewContext } from "../language/view-context.ts";
import { type LinkView, linkViews } from "./link-view.ts";

/** What an entity of any kind may have: other names, pages, ids and words to find it by. */
export interface CommonView {
  readonly aliases: readonly string[];
  readonly links: readonly LinkView[];
  /** By the name of the data set. */
  readonly externalIds: readonly { readonly name: string; readonly ids: readonly string[] }[];
  readonly tags: readonly string[];
}

/** What an entity has of what any may have, in the page's language. */
export function commonView(page: ViewContext, entity: CommonFields): CommonView {
  return {
    aliases: entity.aliases ?? [],
    links: linkViews(page, entity.links),
    externalIds: Object.entries(entity.externalIds ?? {}).map(([name, ids]) => ({ name, ids })),
    tags: entity.tags ?? [],
  };
}
