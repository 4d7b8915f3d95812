/**
 * The targets of this package for a program's list: Markdown pages, and blocks in files that people own.
 *
 * @module
 */
import type { TargetEntry } from "@stackmatrix/core";

export const markdown: TargetEntry = {
  name: "markdown",
  load: async () => (await import("./markdown-target.ts")).markdownTarget,
};

export const docs: TargetEntry = {
  name: "docs",
  load: async () => (await import("./docs-target.ts")).docsTarget,
};
