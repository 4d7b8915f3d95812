/**
 * The targets of this package for a program's list: the JSON API, and the package to import.
 *
 * @module
 */
import type { TargetEntry } from "@stackmatrix/core";

export const api: TargetEntry = {
  name: "api",
  load: async () => (await import("./api-target.ts")).apiTarget,
};

/** Called by another name, since `package` is a word of the language. */
export const npmPackage: TargetEntry = {
  name: "package",
  load: async () => (await import("./package-target.ts")).packageTarget,
};
