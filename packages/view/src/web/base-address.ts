import type { Dataset } from "@stackmatrix/core";

/** The address of the site's root with a slash at its end; nothing where the project does not say where it is read. */
export function baseAddress({ info: { homepage } }: Pick<Dataset, "info">): string | undefined {
  if (homepage === undefined || /[?#]/.test(homepage)) return undefined;
  return homepage.endsWith("/") ? homepage : `${homepage}/`;
}
