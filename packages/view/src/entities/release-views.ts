import type { Prose } from "@stackmatrix/core";
import type { Release, Service } from "@stackmatrix/core/schema";
import { type LinkView, linkViews } from "../cells/link-view.ts";
import { formatDate } from "../language/format-date.ts";
import type { ViewContext } from "../language/view-context.ts";

/** The newest release of a service in short. */
export interface NewestRelease {
  readonly version: string;
  /** When it came out, as the language writes it. */
  readonly date?: string | undefined;
  readonly footnotes: readonly number[];
}

/** The releases of a service as a table: a column for all that some of them say. */
export interface ReleaseTable {
  readonly columns: readonly string[];
  readonly rows: readonly {
    /** One for each column. */
    readonly cells: readonly (Prose | { readonly links: readonly LinkView[] })[];
    readonly footnotes: readonly number[];
  }[];
}

/** The release that a service names first. */
export function newestRelease(page: ViewContext, { releases = [] }: Service): NewestRelease | undefined {
  const [newest] = releases;
  if (!newest) return undefined;
  const { date, version } = newest;
  return {
    version,
    date: date && formatDate(date, page.words),
    footnotes: page.citations.cite(newest),
  };
}

/** The releases of a service; nothing where all that there is to say is the version and the date of one. */
export function releaseTable(page: ViewContext, { releases = [] }: Service): ReleaseTable | undefined {
  const filled = fields.filter(({ key }) => releases.some((release) => release[key] !== undefined));
  const isShort = releases.length === 1 && filled.every(({ key }) => key === "version" || key === "date");
  if (releases.length === 0 || isShort) return undefined;
  return {
    columns: filled.map(({ key, label = key }) => page.words.label[label]),
    rows: releases.map((release) => ({
      cells: filled.map(({ cellOf }) => cellOf(page, release)),
      footnotes: page.citations.cite(release),
    })),
  };
}

interface ReleaseField {
  readonly key: keyof Release & ("date" | keyof ViewContext["words"]["label"]);
  /** What its column is called, where that is not called as the field. */
  readonly label?: "released";
  cellOf(page: ViewContext, release: Release): ReleaseTable["rows"][number]["cells"][number];
}

const fields: readonly ReleaseField[] = [
  { key: "version", cellOf: (_, { version }) => version },
  { key: "name", cellOf: (page, { name }) => (name ? page.say(name) : "") },
  { key: "date", label: "released", cellOf: (page, { date }) => dateText(page, date) },
  { key: "latest", cellOf: latestText },
  { key: "lts", cellOf: ({ words }, { lts }) => (lts ? words.label.yes : "") },
  { key: "status", cellOf: ({ words }, { status }) => (status ? words.status[status] : "") },
  { key: "activeUntil", cellOf: (page, { activeUntil }) => dateText(page, activeUntil) },
  { key: "supportedUntil", cellOf: (page, { supportedUntil }) => dateText(page, supportedUntil) },
  { key: "extendedUntil", cellOf: (page, { extendedUntil }) => dateText(page, extendedUntil) },
  { key: "note", cellOf: (page, { note }) => (note ? page.tell(note) : "") },
  { key: "links", cellOf: (page, { links }) => ({ links: linkViews(page, links) }) },
];

function dateText({ words }: ViewContext, date: string | undefined): string {
  return date === undefined ? "" : formatDate(date, words);
}

function latestText(page: ViewContext, { latest }: Release): string {
  if (!latest) return "";
  return [latest.version, ...(latest.date === undefined ? [] : [dateText(page, latest.date)])].join(" · ");
}
