import type { Link } from "@stackmatrix/core/schema";
import type { ViewContext } from "../language/view-context.ts";

/** A page elsewhere, and what it is called: by its host where it has no name. */
export interface LinkView {
  readonly name: string;
  readonly url: string;
}

/** Pages elsewhere in the page's language. */
export function linkViews(page: ViewContext, links: readonly Link[] | undefined): readonly LinkView[] {
  return (links ?? []).map(({ name, url }) => ({ name: name ? page.say(name) : hostOf(url), url }));
}

/** The host of an address that its schema has let pass: it has no user name. */
function hostOf(url: string): string {
  return /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(url)?.[1] ?? url;
}
