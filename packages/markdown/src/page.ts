import type { Dataset } from "@stackmatrix/core";
import { type Locale, languageNames } from "@stackmatrix/core/schema";
import { projectView, type ViewContext } from "@stackmatrix/view";
import { escapeText } from "./escape.ts";
import { footnoteDefinition, freshnessText, groundDefinition, renumberFootnotes } from "./footnotes.ts";
import { type PagePart, partLine, partList } from "./part-lines.ts";
import type { Places } from "./places.ts";
import { renderTemplate, type TemplateName } from "./templates.ts";
import { siteTwin, webLink } from "./web-link.ts";

/** A Markdown page of one language: what it shows, and which template lays it out. */
export interface Page {
  /** Path in the folder of its language. */
  readonly path: string;
  readonly title: string;
  /** Of a page that is too long for one file: which part it is. */
  readonly part?: PagePart | undefined;
  /** What to edit to change it. */
  readonly origin: string;
  readonly template: TemplateName;
  readonly view: object;
  /** The context that the view was made with; it knows the footnotes. */
  readonly context: ViewContext;
}

/** A page that there will be. */
export interface PlannedPage {
  /** As its page has it. */
  readonly path: string;
  /** What the plan of the pages has found out that it depends on. */
  readonly basis: string;
  make(dataset: Dataset): Page;
}

/** What else there is of a project. */
export interface PageOptions {
  /** Whether it has a web site that pages lead to, at the address that the dataset has of it. */
  readonly hasSite?: boolean;
}

/** Puts a page's head and its sources around what it shows. */
export function renderPage(
  { context, origin, part, path, template, title, view }: Page,
  places: Places,
  { hasSite = false }: PageOptions = {},
): string {
  const { citations, dataset, locale, words } = context;
  const { label, phrase } = words;
  const up = path.includes("/") ? "../" : "";
  const body = renderTemplate(template, { ...view, label, colon: phrase.colon, words, up, places });
  const { cited, text } = renumberFootnotes(body);
  const sources = citations.footnotes();
  const definitionOf = (written: string) => {
    const source = sources[Number(written) - 1];
    if (!source) return groundDefinition(written, words);
    return footnoteDefinition(source, words, `${up}${places.pageOf("sources.md", source.id)}#${source.id}`);
  };
  const languages = { locale, locales: dataset.locales, overview: projectView(context).title ?? label.index };
  const link = hasSite ? webLink(context, siteTwin(path)) : "";
  const page = renderTemplate("page", {
    origin,
    title: part ? `${title} · ${phrase.partOf(part.index + 1, part.parts.length)}` : title,
    navigation: { markdown: navigationLine(path, up, languages) },
    ...(part && {
      part: { markdown: partLine(part, context) },
      parts: { markdown: partList(part, context) },
    }),
    body: { markdown: text },
    ...(link !== "" && { web: { markdown: link } }),
    hasSources: cited.some((written) => sources[Number(written) - 1]),
    sources: label.sources,
    freshness: freshnessText(citations.freshness(), words),
    footnotes: cited.map((written, index) => ({ markdown: `[^${index + 1}]: ${definitionOf(written)}` })),
  });
  return `${page
    .replace(/[ \t]+$/gm, "")
    .replace(/\n{3,}/g, "\n\n")
    .trim()}\n`;
}

interface Languages {
  readonly locale: Locale;
  readonly locales: readonly Locale[];
  readonly overview: string;
}

function navigationLine(path: string, up: string, { locale, locales, overview }: Languages): string {
  const home = path === "index.md" ? [] : [`[${escapeText(overview)}](${up}index.md)`];
  // Where there is one language, there is none to turn to.
  const languages = (locales.length > 1 ? locales : []).map((other) =>
    other === locale ? `**${languageNames[other]}**` : `[${languageNames[other]}](${up}../${other}/${path})`,
  );
  return [...home, ...languages].join(" · ");
}
