import type { SheetView, ViewContext } from "@stackmatrix/core";

/** Where a sheet comes from and how fresh it is: name, version of the data, oldest source, licence. */
export function imprint(sheet: SheetView, page: ViewContext): string {
  const { info } = page.dataset;
  const { phrase } = page.words;
  const { oldest, undated } = sheet.freshness;
  const parts = [
    info.name ?? "stackmatrix",
    ...(info.version ? [phrase.dataVersion(info.version)] : []),
    ...(oldest ? [phrase.oldestSource(oldest)] : []),
    ...(undated > 0 ? [phrase.undatedCount(undated)] : []),
    ...(info.licence ? [info.licence] : []),
  ];
  return parts.join(" · ");
}
