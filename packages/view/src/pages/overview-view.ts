import { type Dataset, type DatasetInfo, dayOfText, type Identified, type Prose } from "@stackmatrix/core";
import type { Trait } from "@stackmatrix/core/schema";
import type { Freshness } from "../cells/citations.ts";
import { type RowGroup, rowGroups } from "../entities/row-groups.ts";
import { startPage, type ViewContext } from "../language/view-context.ts";
import { type AnswersView, answersInWords } from "../tables/answers-in-words.ts";
import { answersOfRow, type RowAnswers } from "./answers-of-row.ts";
import { type LayerView, layersView } from "./layers-view.ts";

/** Something that a list leads to. */
export interface EntryView {
  readonly id: string;
  readonly title: string;
}

/** The whole dataset at a glance, ready to lay out. */
export interface OverviewView {
  readonly info: DatasetInfo;
  /** How old the sources of all cells are. */
  readonly freshness: Freshness;
  /** How many answers there are, and how many of them name nothing that they rest on. */
  readonly answers: AnswersView;
  readonly layers: readonly LayerView[];
  /** The services that live in no layer. */
  readonly services: readonly (EntryView & { readonly oneLiner?: string | undefined })[];
  readonly capabilities: readonly RowGroup<EntryView>[];
  readonly tradeoffs: readonly RowGroup<EntryView>[];
  readonly traits: readonly RowGroup<EntryView>[];
  readonly matrices: readonly (EntryView & { readonly summary?: Prose | undefined })[];
  readonly guides: readonly (EntryView & { readonly question?: Prose | undefined })[];
  /** How many entities stand on the pages that hold a whole kind. */
  readonly counts: Readonly<
    Record<
      "paths" | "diagrams" | "analogies" | "terms" | "glossary" | "misconceptions" | "questions" | "sources",
      number
    >
  >;
}

/** What the dataset holds, in the page's language. */
export function overviewView(page: ViewContext): OverviewView {
  const { dataset, say } = page;
  const answers = answersOfRows(dataset);
  return {
    info: dataset.info,
    freshness: freshnessOf(dataset, answers),
    // The layers bring no footnotes along: the overview shows only their names.
    layers: layersView(startPage(dataset, page.locale)),
    answers: answersInWords(page, {
      total: answers.reduce((sum, { total }) => sum + total, 0),
      unsourced: answers.reduce((sum, { unsourced }) => sum + unsourced, 0),
    }),
    services: [...dataset.services.values()]
      .filter(({ layer }) => layer === undefined)
      .map(({ id, name, oneLiner }) => ({ id, title: say(name), oneLiner: oneLiner && say(oneLiner) })),
    capabilities: groupsOf(page, dataset.capabilities.values()),
    tradeoffs: groupsOf(page, dataset.tradeoffs.values()),
    traits: groupsOf(page, dataset.traits.values()),
    matrices: [...dataset.matrices.values()].map(({ id, summary, title }) => {
      return { id, title: say(title), summary: summary && page.tell(summary) };
    }),
    guides: [...dataset.guides.values()].map(({ id, question, title }) => {
      return { id, title: say(title), question: question && page.tell(question) };
    }),
    counts: {
      paths: dataset.paths.size,
      diagrams: dataset.diagrams.size,
      analogies: dataset.analogies.size,
      terms: dataset.terms.size,
      glossary: dataset.glossary.size,
      misconceptions: dataset.misconceptions.size,
      questions: dataset.questions.size,
      sources: dataset.sources.size,
    },
  };
}

function groupsOf(
  page: ViewContext,
  rows: Iterable<Identified<Pick<Trait, "group" | "name">>>,
): readonly RowGroup<EntryView>[] {
  return rowGroups(page, rows).map((group) => ({
    ...group,
    rows: group.rows.map(({ id, name }) => ({ id, title: page.say(name) })),
  }));
}

function answersOfRows(dataset: Dataset): readonly RowAnswers[] {
  const { capabilities, tradeoffs, traits } = dataset;
  return [
    ...Array.from(capabilities.keys(), (id) => answersOfRow(dataset, "capability", id)),
    ...Array.from(tradeoffs.keys(), (id) => answersOfRow(dataset, "tradeoff", id)),
    ...Array.from(traits.keys(), (id) => answersOfRow(dataset, "trait", id)),
  ];
}

function freshnessOf(dataset: Dataset, answers: readonly RowAnswers[]): Freshness {
  const cited = new Set(answers.flatMap(({ sources }) => sources));
  const days = [...cited].flatMap((id) => {
    const source = dataset.sources.get(id);
    return source ? [dayOfText(source)] : [];
  });
  const dates = [...answers.map(({ oldest }) => oldest), ...days].filter((date) => date !== undefined);
  const [oldest] = [...new Set(dates)].sort();
  return { oldest, undated: days.filter((day) => day === undefined).length };
}
