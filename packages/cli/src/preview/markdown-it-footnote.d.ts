declare module "markdown-it-footnote" {
  import type { MarkdownIt } from "markdown-it";

  /** Notes at the foot of a page, `[^1]`. */
  // biome-ignore lint/style/noDefaultExport: that is what the package has.
  export default function footnotes(markdown: MarkdownIt): void;
}
