/**
 * Texts of tables that do no harm where they are read: Markdown without marks of its own, and cells in which spreadsheets find
 * no formula. Runs in browsers, and nothing else is loaded with it.
 *
 * @module
 */
export { escapeMarkdown } from "./pages/escape-markdown.ts";
export { markdownTable } from "./pages/markdown-table.ts";
export { defused } from "./tables/defused.ts";
