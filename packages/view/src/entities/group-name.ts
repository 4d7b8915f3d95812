import type { ViewContext } from "../language/view-context.ts";

/** The name of the group that a row is in; nothing where it is in none. */
export function groupName(
  { dataset, say }: ViewContext,
  { group }: { readonly group?: string | undefined },
): string | undefined {
  const found = group === undefined ? undefined : dataset.groups.get(group);
  return found && say(found.name);
}
