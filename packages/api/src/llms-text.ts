import type { Dataset, Piece } from "@stackmatrix/core";
import { type Locale, type LocalizedText, languageNames } from "@stackmatrix/core/schema";
import { startPage, wordsOf } from "@stackmatrix/view";
import { type PagedKind, pagedKinds } from "./contract/kinds-with.ts";
import { escapeMarkdown, markdownLink } from "./pages/escape-markdown.ts";
import { allAnswers } from "./publish/all-answers.ts";
import { attributionOf } from "./publish/attribution.ts";
import { entityChunks } from "./publish/entity-chunks.ts";
import { publishProject } from "./publish/publish-project.ts";

/** A list of the Markdown pages and of where programs start, as llmstxt.org has it, in the first of these languages. */
export function llmsText(dataset: Dataset, locales: readonly Locale[]): readonly Piece[] {
  const [locale = dataset.locales[0]] = locales;
  return [
    { key: "head", content: () => headOf(dataset, locales) },
    ...pagedKinds.flatMap((kind) => section(dataset, kind, locale)),
    { key: "end", content: () => "\n" },
  ];
}

function headOf(dataset: Dataset, locales: readonly Locale[]): string {
  const [locale = dataset.locales[0], ...others] = locales;
  const title = publishProject(dataset).title?.[locale] ?? dataset.info.name ?? "stackmatrix";
  const attribution = attributionOf(dataset, locale);
  const blocks = [
    `# ${escapeMarkdown(title)}`,
    `> ${summaryOf(dataset)}`,
    howToRead,
    attribution === undefined ? "" : `To be cited as: ${escapeMarkdown(attribution)}`,
    others.length === 0 ? "" : otherLanguages(locale, others),
    `## Data\n\n${dataLinks(locale)}`,
  ];
  return blocks.filter((block) => block !== "").join("\n\n");
}

const howToRead =
  "Each answer says what it rests on: sources with the date of their text, a definition, or a judgement. “Unknown” means looked for and not found, “not assessed” that nobody has looked; neither is a no.";

function summaryOf(dataset: Dataset): string {
  const { capabilities, services, sources, tradeoffs, traits } = dataset;
  const rows = capabilities.size + tradeoffs.size + traits.size;
  const { total, unsourced } = allAnswers(dataset);
  return `A comparison. Services: ${services.size}; rows: ${rows}; answers: ${total}, of which ${unsourced} name nothing that they rest on; sources: ${sources.size}.`;
}

function otherLanguages(locale: Locale, others: readonly Locale[]): string {
  const list = others.map((other) => `${languageNames[other]} (\`v1/${other}/\`)`).join(", ");
  return `The same pages in other languages, under another folder than \`v1/${locale}/\`: ${list}.`;
}

function dataLinks(locale: Locale): string {
  const links = [
    ["Description of the API", "v1/openapi.json", "OpenAPI 3.1, with the schema of every document"],
    ["Index", "v1/index.json", "what there is, and where"],
    ["All cells", "v1/cells.json", "every answer with its dates and sources, in no language"],
    ["All answers as a table", `v1/${locale}/cells.csv`, "one to a line, in words, with notes and sources"],
    ["All there is", "v1/data.json", "in every language"],
    ["About", "v1/about.json", "edition, counts, dates"],
    ["Search index", `v1/${locale}/search.json`, "for MiniSearch"],
  ] as const;
  return links.map(([name, url, what]) => `- ${markdownLink(name, url)}: ${what}`).join("\n");
}

function section(dataset: Dataset, kind: PagedKind, locale: Locale): readonly Piece[] {
  const heading = escapeMarkdown(wordsOf(dataset, locale).label[kind]);
  return entityChunks(dataset, kind, 128).map(({ ids, key }, index) => ({
    key: `${key}${index === 0 ? " first" : ""}`,
    content: () => {
      const lines = ids.map((id) => `\n${lineOf(dataset, kind, { id, locale })}`).join("");
      return index === 0 ? `\n\n## ${heading}\n${lines}` : lines;
    },
  }));
}

function lineOf(
  dataset: Dataset,
  kind: PagedKind,
  { id, locale }: { readonly id: string; readonly locale: Locale },
): string {
  const { tell } = startPage(dataset, locale);
  const entity: Called = Object(dataset[kind].get(id));
  const { claim = {}, title = claim, name = title } = entity;
  const { question, right = question, summary = right, definition = summary, oneLiner = definition } = entity;
  const said = oneLiner === undefined ? "" : `: ${escapeMarkdown(tell(oneLiner))}`;
  return `- ${markdownLink(tell(name), `v1/${locale}/${kind}/${id}.md`)}${said}`;
}

/** What an entity is called and what is said of it in a line, whatever its kind. */
type Called = {
  readonly [Field in
    | "name"
    | "title"
    | "claim"
    | "oneLiner"
    | "definition"
    | "summary"
    | "right"
    | "question"]?: LocalizedText | undefined;
};
