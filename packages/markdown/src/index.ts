/**
 * Views into Markdown: pages for code hosts, tables, and blocks in files that people own.
 *
 * @example
 * for (const { path, content } of markdownRenderer.render(dataset, ["en"])) files.set(path, content);
 *
 * @module
 */
export { type BlockOptions, renderBlocks } from "./blocks/render-blocks.ts";
export { escapeCell, escapeText, type Inline, type Markdown, markdown } from "./escape.ts";
export { createMarkdownRenderer, markdownRenderer } from "./markdown-renderer.ts";
export { markdownTable, type TableOptions } from "./markdown-table.ts";
