import {
  answerCount,
  type Identified,
  type MatrixSection,
  matrixSections,
  matrixServices,
  type Prose,
} from "@stackmatrix/core";
import type { Matrix, MatrixRow, Published, Service, Tradeoff } from "@stackmatrix/core/schema";
import { type Locale, shareReaders } from "@stackmatrix/core/schema";
import {
  attributeCell,
  type CellOptions,
  type CellView,
  capabilityCell,
  tradeoffCell,
  traitCell,
} from "../cells/cell-view.ts";
import { type ServiceLabel, serviceLabel } from "../cells/service-label.ts";
import type { ViewContext } from "../language/view-context.ts";
import type { SupportState } from "../words/words.ts";
import { type AnswersView, answersInWords } from "./answers-in-words.ts";

/** A cell of an article's table, in the article's own words. */
export interface PublishedCell {
  readonly text: string;
  /** What the text says, in the page's language; nothing where its readers need no gloss. */
  readonly gloss?: string | undefined;
  /** Whether our answer differs. */
  readonly disputed: boolean;
}

/** What the article behind a row says. */
export interface PublishedRow {
  readonly label?: string | undefined;
  /** What the page calls the row, where its readers cannot read the article's language. */
  readonly labelGloss?: string | undefined;
  /** One for each column; nothing where the article has no cell. */
  readonly cells: readonly (PublishedCell | undefined)[];
  /** What is wrong with it; nothing where we agree. */
  readonly correction?:
    | {
        readonly id: string;
        readonly verdict?: string | undefined;
        readonly claim: Prose;
        readonly right: Prose;
      }
    | undefined;
}

/** One row of a matrix. */
export interface RowView {
  readonly kind: "capability" | "tradeoff" | "trait" | "attribute";
  /** Id of the capability, tradeoff or trait, or the attribute's name. */
  readonly id: string;
  readonly label: string;
  /** The words for the two ends of a tradeoff's scale, where it has words. */
  readonly scale?: readonly [string, string] | undefined;
  /** One for each column. */
  readonly cells: readonly CellView[];
  readonly published?: PublishedRow | undefined;
}

/** Rows of a matrix that stand together. */
export interface RowSection {
  /** What they stand under; nothing where no heading is above them. */
  readonly heading?: string | undefined;
  /** How many they are, from where the section before ends; at least one. */
  readonly count: number;
}

/** A sign that occurs in a matrix, with its word. */
export interface LegendEntry {
  readonly support: SupportState;
  readonly word: string;
}

/** A matrix, ready to lay out. */
export interface MatrixView {
  readonly id: string;
  readonly title: string;
  readonly summary?: Prose | undefined;
  /** The services, which are rows where it is transposed. */
  readonly columns: readonly ServiceLabel[];
  readonly rows: readonly RowView[];
  /** How the rows stand under headings; together as many as there are rows. */
  readonly sections: readonly RowSection[];
  /** Whether it is laid out with its services as rows; `tableView` turns it. */
  readonly transpose: boolean;
  /** The signs that occur, in the order of support. */
  readonly legend: readonly LegendEntry[];
  /** Whether a rating occurs. */
  readonly hasRatings: boolean;
  /** Whether a version stands beside a sign. */
  readonly hasVersions: boolean;
  /** The words for the two ends of the ratings' scale; nothing where there is no rating, or no one scale. */
  readonly ratingScale?: readonly [string, string] | undefined;
  /** How many answers it has, and how many of them name nothing that they rest on. */
  readonly answers: AnswersView;
  /** The articles whose tables the matrix examines. */
  readonly articles: readonly {
    readonly id: string;
    readonly title: string;
    readonly language: Locale;
    readonly footnotes: readonly number[];
  }[];
}

/** What of a matrix is shown. */
export interface MatrixOptions extends CellOptions {
  /** Which of its rows are shown; all where it is missing. A heading without rows is none. */
  readonly shows?: (row: MatrixRow) => boolean;
  /** Some of its services; all where they are missing. */
  readonly services?: readonly Identified<Service>[];
  /** Some of its rows, under their headings; likewise. */
  readonly sections?: readonly MatrixSection[];
}

/** The rows and columns of a matrix in the page's language. */
export function matrixView(
  page: ViewContext,
  matrix: Identified<Matrix>,
  options: MatrixOptions = {},
): MatrixView {
  const {
    sections: all = matrixSections(page.dataset, matrix),
    services = matrixServices(page.dataset, matrix),
    shows = () => true,
    ...cells
  } = options;
  const sections = all
    .map(({ heading, rows }) => ({ heading, rows: rows.filter(shows) }))
    .filter(({ rows }) => rows.length > 0);
  const rows = sections.flatMap((section) =>
    section.rows.map((row) => rowView(page, row, { services, ...cells })),
  );
  return {
    id: matrix.id,
    title: page.say(matrix.title),
    summary: matrix.summary && page.tell(matrix.summary),
    columns: services.map((service) => serviceLabel(page, service)),
    rows,
    sections: sections.map(({ heading, rows: { length } }) => {
      return { heading: heading && page.say(heading), count: length };
    }),
    transpose: matrix.transpose ?? false,
    legend: legendOf(page, rows),
    hasRatings: rows.some((row) => row.kind === "tradeoff"),
    hasVersions: rows.some(({ cells }) => cells.some((cell) => cell.kind === "support" && cell.versions)),
    ratingScale: ratingScale(rows),
    answers: answersInWords(
      page,
      answerCount(
        page.dataset,
        sections.flatMap((section) => section.rows),
        services.map(({ id }) => id),
      ),
    ),
    articles: articlesOf(page, sections),
  };
}

interface RowOptions extends CellOptions {
  readonly services: readonly Identified<Service>[];
}

function rowView(page: ViewContext, row: MatrixRow, options: RowOptions): RowView {
  const { services } = options;
  const content = rowContent(page, row, options);
  const label = row.label ? page.say(row.label) : content.label;
  const published = row.published && publishedRow(page, row.published, { label, services });
  return { ...content, label, published };
}

function rowContent(
  page: ViewContext,
  row: MatrixRow,
  { history = true, services }: RowOptions,
): Omit<RowView, "published"> {
  const { capabilities, tradeoffs, traits } = page.dataset;
  const capability = row.capability && capabilities.get(row.capability);
  if (capability) {
    const cells = services.map((service) => capabilityCell(page, capability, service.id, { history }));
    return { kind: "capability", id: capability.id, label: page.say(capability.name), cells };
  }
  const tradeoff = row.tradeoff && tradeoffs.get(row.tradeoff);
  if (tradeoff) {
    const cells = services.map((service) => tradeoffCell(page, tradeoff, service.id));
    const scale = scaleEnds(page, tradeoff);
    return { kind: "tradeoff", id: tradeoff.id, label: page.say(tradeoff.name), scale, cells };
  }
  const trait = row.trait && traits.get(row.trait);
  if (trait) {
    const cells = services.map((service) => traitCell(page, trait, service.id));
    return { kind: "trait", id: trait.id, label: page.say(trait.name), cells };
  }
  const attribute = row.attribute ?? "kind";
  const cells = services.map((service) => attributeCell(page, attribute, service));
  return { kind: "attribute", id: attribute, label: page.words.attribute[attribute], cells };
}

function publishedRow(
  page: ViewContext,
  published: Published,
  { label, services }: { readonly label: string; readonly services: readonly Identified<Service>[] },
): PublishedRow {
  const misconception =
    published.misconception === undefined
      ? undefined
      : page.dataset.misconceptions.get(published.misconception);
  const disputed = new Set<string>(
    misconception ? (published.disputed ?? Object.keys(published.values)) : [],
  );
  const cells = services.map(({ id }): PublishedCell | undefined => {
    const text = ownValue(published.values, id);
    const gloss = ownValue(published.gloss?.[page.locale], id);
    return text === undefined ? undefined : { text, gloss, disputed: disputed.has(id) };
  });
  const language = page.dataset.sources.get(published.source)?.language ?? "en";
  const isReadable = shareReaders(language, page.locale) || published.label === label;
  return {
    label: published.label,
    labelGloss: published.label === undefined || isReadable ? undefined : label,
    cells,
    correction: misconception && {
      id: misconception.id,
      verdict: misconception.verdict && page.words.verdict[misconception.verdict],
      claim: page.tell(misconception.claim),
      right: page.tell(misconception.right),
    },
  };
}

function ownValue(record: Readonly<Record<string, string>> | undefined, key: string): string | undefined {
  return record && Object.hasOwn(record, key) ? record[key] : undefined;
}

function legendOf(page: ViewContext, rows: readonly RowView[]): readonly LegendEntry[] {
  const present = new Set(rows.flatMap(({ cells }) => cells.flatMap((cell) => stateOf(cell) ?? [])));
  const states = Object.keys(page.words.support) as SupportState[];
  return states
    .filter((state) => present.has(state))
    .map((support) => ({ support, word: page.words.support[support] }));
}

/** What the sign in a cell says; in a row of any kind, a cell may be one that nobody has assessed. */
function stateOf(cell: CellView): SupportState | undefined {
  if (cell.kind === "empty") return "unassessed";
  return cell.kind === "support" ? cell.support : undefined;
}

function scaleEnds(page: ViewContext, { scale }: Tradeoff): RowView["scale"] {
  return scale && [page.say(scale[1]), page.say(scale[5])];
}

function ratingScale(rows: readonly RowView[]): MatrixView["ratingScale"] {
  const ends = rows.flatMap(({ kind, scale }) => (kind === "tradeoff" ? [scale] : []));
  const [first] = ends;
  return first && ends.every((scale) => scale?.join() === first.join()) ? first : undefined;
}

function articlesOf(page: ViewContext, sections: readonly MatrixSection[]): MatrixView["articles"] {
  const ids = new Set(sections.flatMap(({ rows }) => rows.flatMap((row) => row.published?.source ?? [])));
  return [...ids].flatMap((id) => {
    const source = page.dataset.sources.get(id);
    if (!source) return [];
    const { language = "en", title } = source;
    return { id, title, language, footnotes: page.citations.cite({ sources: [id] }) };
  });
}
