import type { SheetView, Words } from "@stackmatrix/view";

/** Says where each link of a sheet leads, for readers who hear it: a footnote's number alone tells them nothing. */
export function linkTexts({ footnotes }: SheetView, { phrase }: Words): Readonly<Record<string, string>> {
  return Object.fromEntries(
    footnotes.flatMap(({ number, title, url }) => [
      [`#source-${number}`, phrase.sourceNumber(number)],
      ...(url === undefined ? [] : [[url, title]]),
    ]),
  );
}
