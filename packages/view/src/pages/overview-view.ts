import type { DatasetInfo, Identified, Prose } from "@stackmatrix/core";
import type { Trait } from "@stackmatrix/core/schema";
import { type RowGroup, rowGroups } from "../entities/row-groups.ts";
import { startPage, type ViewContext } from "../language/view-context.ts";
import { type LayerView, layersView } from "./layers-view.ts";

/** Something that a list leads to. */
export interface EntryView {
  readonly id: string;
  readonly title: string;
}

/** The whole dataset at a glance, ready to lay out. */
export interface OverviewView {
  readonly info: DatasetInfo;
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
  return {
    info: dataset.info,
    // The layers bring no footnotes along: the overview shows only their names.
    layers: layersView(startPage(dataset, page.locale)),
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
