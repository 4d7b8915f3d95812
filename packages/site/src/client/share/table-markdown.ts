import { escapeMarkdown, markdownTable } from "@stackmatrix/api/text";

/** A table in Markdown, with what it is called and where it is shown. */
export function tableMarkdown(
  table: readonly (readonly string[])[],
  { address, title }: { readonly title: string; readonly address: string },
): string {
  const cells = table.map((line) => line.map((text) => escapeMarkdown(text)));
  return `${markdownTable(cells)}\n\n[${escapeMarkdown(title)}](${address})\n`;
}
