import type { Html } from "../html/html.ts";

/** What a page shows between its head and its sources. */
export interface PageContent {
  readonly title: string;
  /** A sentence for those who list or share it. */
  readonly description?: string | undefined;
  /** The pages above it, from the one below the first page of the language. */
  readonly trail?: readonly PageLink[] | undefined;
  /** What stands above the title: which kind of thing it is. */
  readonly over?: string | undefined;
  /** Whether it has a table that needs the width of the window. */
  readonly isWide?: boolean | undefined;
  /** Its own heading; the title where it is missing. */
  readonly heading?: Html | undefined;
  readonly body: Html;
  /** What links to it are shown with. */
  readonly picture?: PagePicture | undefined;
}

/** A picture of a page, for those who show links. */
export interface PagePicture {
  /** With scheme and host: they take no other. */
  readonly address: string;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

/** A page and what it is called. */
export interface PageLink {
  readonly title: string;
  /** From the folder of the language. */
  readonly path: string;
}
