/** A sheet ready to print: the parts that are swapped into the shell page. */
export interface SheetDocument {
  /** Unique among the sheets of a run, such as `zh-TW/deployment-stack`; named in errors and progress. */
  readonly id: string;
  /** The language of `<html lang>`, as BCP 47 writes it: `en`, `zh-Hant-TW`. */
  readonly lang: string;
  /** Plain text. */
  readonly title: string;
  /** CSS of the sheet's look, without `@font-face` rules: the printer writes those. */
  readonly stylesheet: string;
  /**
   * The `@page` rule of this sheet, with size, margins and margin boxes, and the size of what the margins leave as
   * `--page-width` and `--page-height`. Page numbers are margin boxes, and
   * each box names its own font: `@page { size: A4 landscape; margin: 12mm; @bottom-right {
   * content: counter(page) " / " counter(pages); font: 7pt "Inter" } }`.
   */
  readonly pageStyle: string;
  /** What goes into `<body>`: HTML, with all text from data escaped. */
  readonly body: string;
  /** What the file says of itself, beside its title. */
  readonly properties?: SheetProperties | undefined;
  /** Where the links lead, in words, by their `href` in the body: `#source-7` is "Source 7". */
  readonly linkTexts?: Readonly<Record<string, string>> | undefined;
  /** The pages it may take; its type is set smaller for that, down to a readable size, or larger to fill them. */
  readonly fitPages?: number | undefined;
  /** Whether its sources have pages of their own behind its content, which are not among those it may take. */
  readonly sourcesAtEnd?: boolean | undefined;
  /** The body for type set by a factor, where the sheet keeps to its pages by that; laid out when it is asked for. */
  readonly bodyAt?: ((scale: number) => string) | undefined;
  /** The factors that may be tried for that, the largest first; the usual ones where they are missing. */
  readonly scales?: readonly number[] | undefined;
  /** The same with less at its head, where it might not keep to its pages otherwise; nothing where there is nothing to leave out. */
  readonly plainer?: (() => SheetDocument) | undefined;
  /** A hash of what such bodies are made from, which none needs to be laid out for. */
  readonly basis?: string | undefined;
}

/** What a sheet's file says of itself, beside its title. */
export interface SheetProperties {
  /** Who publishes what is on it. */
  readonly author: string;
  /** What it is about, in one sentence. */
  readonly subject: string;
  readonly keywords: readonly string[];
  /** The licence of what is on it; empty where it is not known. */
  readonly rights: string;
}
