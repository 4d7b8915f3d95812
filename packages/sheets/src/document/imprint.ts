import type { SheetView, ViewContext } from "@stackmatrix/view";

/**
 * What stands at the foot of each page: where the sheet comes from and how fresh it is, by the project, or the name of its
 * data, the version of the data, the oldest source and the licence.
 */
export function imprint(sheet: SheetView, page: ViewContext, project: string): string {
  const { info } = page.dataset;
  const { phrase } = page.words;
  const { oldest, undated } = sheet.freshness;
  const parts = [
    project || (info.name ?? "stackmatrix"),
    ...(info.version ? [phrase.dataVersion(info.version)] : []),
    ...(oldest ? [phrase.oldestSource(oldest)] : []),
    ...(undated > 0 ? [phrase.undatedCount(undated)] : []),
    ...(info.licence ? [info.licence] : []),
  ];
  return parts.join(" · ");
}
