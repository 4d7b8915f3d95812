import type { Diagnostic } from "@stackmatrix/core";
import type { Project } from "@stackmatrix/core/node";
import type { SheetDocument } from "@stackmatrix/pdf";
import type { Overflow } from "./state.ts";

/** Says of each sheet that does not fit, once for each language, by how much, at the place that limits its pages. */
export async function diagnoseOverflows(
  { config, files }: Project,
  overflows: readonly { readonly document: SheetDocument; readonly overflow: Overflow }[],
): Promise<readonly Diagnostic[]> {
  const { parseYaml } = await import("@stackmatrix/core");
  const found = new Map<string, Diagnostic>();
  for (const { document, overflow } of overflows) {
    const [language, name = ""] = document.id.split("/");
    const path = `${config.data}/sheets/${name.split(".")[0]}.yaml`;
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
