import type { SheetDocument } from "./sheet-document.ts";

/** What begins pages, and columns of what flows from page to page in columns, as selectors. */
export interface Breaks {
  readonly pages: string[];
  readonly columns: string[];
}

/**
 * A sheet that any browser prints on the same pages: breaks are where they were, and the pages of its content may take a
 * little more than they did, since lines and borders are laid on coarser pixels there.
 */
export function asPrinted(
  sheet: SheetDocument,
  { columns, pages }: Breaks = { columns: [], pages: [] },
): SheetDocument {
  const rules = ["main { page: content; }", ...ruleFor(pages, "page"), ...ruleFor(columns, "column")];
  return { ...sheet, pageStyle: [sheet.pageStyle, ...rules].join("\n") };
}

/** A break that was not forced leaves no margin either. */
function ruleFor(selectors: readonly string[], kind: string): readonly string[] {
  return selectors.length === 0
    ? []
    : [
        `@media print { ${selectors.join(", ")} { break-before: ${kind} !important; margin-top: 0 !important; } }`,
      ];
}
