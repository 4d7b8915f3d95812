import type { SheetView, ViewContext } from "@stackmatrix/view";
import type { Elsewhere } from "../layout/layout-sheet.ts";

/** Where a sheet's content is besides: the project's website if it names one, the sheet's own web page, and the Markdown pages if there are any. */
export function elsewhereOf(
  sheet: SheetView,
  { dataset, locale, words }: ViewContext,
  markdown: string | undefined,
): readonly Elsewhere[] {
  const { homepage } = dataset.info;
  const name = (label: string) => `${label}${words.phrase.colon.trim()}`;
  return [
    ...(homepage ? [{ label: name(words.label.website), url: homepage, path: "" }] : []),
    { label: name(words.label.webPage), url: "", path: `${locale}/${sheet.id}.html` },
    ...(markdown ? [{ label: name(words.label.markdownPages), url: "", path: `${markdown}/${locale}` }] : []),
  ];
}
