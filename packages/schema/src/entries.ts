/**
 * The target of this package for a program's list: schemas for editors.
 *
 * @module
 */
import type { TargetEntry } from "@stackmatrix/core";

export const schema: TargetEntry = {
  name: "schema",
  load: async () => (await import("./schema-target.ts")).schemaTarget,
};
