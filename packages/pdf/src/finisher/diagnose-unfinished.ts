import type { Diagnostic, FinishContext } from "@stackmatrix/core";
import { type SheetDocument, sheetFile } from "@stackmatrix/sheets";
import type { Unfinished } from "../print/finish-pdf.ts";

/** Says of each sheet what its PDF goes without, once for all languages and profiles in which it is the same. */
export function diagnoseUnfinished(
  { config }: Pick<FinishContext, "config">,
  prints: readonly { readonly document: SheetDocument; readonly unfinished: Unfinished }[],
): readonly Diagnostic[] {
  const found = new Map<string, Diagnostic>();
  for (const { document, unfinished } of prints) {
    const path = sheetFile(config, document.id);
    const { lacks, reason } = unfinished;
    const key = [path, reason, ...lacks].join("\n");
    if (found.has(key)) continue;
    const args = { sheet: document.id, lacks, reason };
    found.set(key, { code: "sheet/not-finished", location: { path }, args });
  }
  return [...found.values()];
}
