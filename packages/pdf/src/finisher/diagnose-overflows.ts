import { type Diagnostic, type FinishContext, parseYaml } from "@stackmatrix/core";
import { type SheetDocument, sheetFile } from "@stackmatrix/sheets";

/** How far a sheet is from the pages it may take. */
export interface Overflow {
  /** In full size, as it is printed. */
  readonly pages: number;
  /** In the smallest type. */
  readonly fewestPages: number;
}

/** Says of each sheet that does not fit, once for each language, by how much, at the place that limits its pages. */
export function diagnoseOverflows(
  { config, files }: Pick<FinishContext, "config" | "files">,
  overflows: readonly { readonly document: SheetDocument; readonly overflow: Overflow }[],
): readonly Diagnostic[] {
  const found = new Map<string, Diagnostic>();
  for (const { document, overflow } of overflows) {
    const [language] = document.id.split("/");
    const path = sheetFile(config, document.id);
    const locale = config.locales.find((known) => known === language);
    const file = files.find((candidate) => candidate.path === path);
    const place = `${path}\n${locale}`;
    if (!file || !locale || document.fitPages === undefined || found.has(place)) continue;
    const parsed = parseYaml(file);
    const location = parsed.ok ? parsed.value.locate(["fit"], "key") : { path };
    const args = { locale, limit: document.fitPages, ...overflow };
    found.set(place, { code: "sheet/does-not-fit", location, args });
  }
  return [...found.values()];
}
