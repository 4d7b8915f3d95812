/**
 * Views into Markdown: pages for code hosts, tables, and blocks in files that people own.
 *
 * @example
 * const outcome = renderBlocks({ path: "README.md", text }, dataset);
 * if (outcome.ok) console.log(outcome.value);
 *
 * @module
 */
export type { BlockOptions } from "./blocks/fill-blocks.ts";
export { type FilledBlocks, renderBlocks } from "./blocks/render-blocks.ts";
export { escapeCell, escapeText, type Inline, type Markdown, markdown } from "./escape.ts";
export { markdownTable, type TableOptions } from "./markdown-table.ts";
export { docsTarget } from "./target/docs-target.ts";
export { markdownTarget } from "./target/markdown-target.ts";
