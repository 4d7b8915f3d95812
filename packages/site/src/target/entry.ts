/**
 * The target of this package for a program's list: a static web site.
 *
 * @module
 */
import type { TargetEntry } from "@stackmatrix/core";

export const site: TargetEntry = {
  name: "site",
  load: async () => (await import("./site-target.ts")).siteTarget,
};
