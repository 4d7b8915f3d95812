import type { Identified, Prose } from "@stackmatrix/core";
import { type Source, type SourceKind, sourceKinds } from "@stackmatrix/core/schema";
import { type Footnote, footnote } from "../cells/citations.ts";
import type { ViewContext } from "../language/view-context.ts";

/** A citation with all that is known of it, ready to lay out. */
export interface SourceView extends Omit<Footnote, "number"> {
  /** Under which licence its text may be used. */
  readonly licence?: string | undefined;
  /** The day on which somebody last read it. */
  readonly checkedOn?: string | undefined;
  /** Which copy was read. */
  readonly copy?: string | undefined;
  /** What a reader should know about its age or standing. */
  readonly note?: Prose | undefined;
}

/** Sources that stand equally near to what they speak of. */
export interface SourceGroup {
  readonly kind?: SourceKind | undefined;
  /** Nothing for those of which it is not said, which come first. */
  readonly word?: string | undefined;
  readonly sources: readonly SourceView[];
}

/** Sources, the nearest first; all of the dataset where none are named. */
export function sourceGroups(page: ViewContext, ids?: readonly string[]): readonly SourceGroup[] {
  const { sources: known } = page.dataset;
  const sources = ids ? ids.flatMap((id) => known.get(id) ?? []) : [...known.values()];
  return [undefined, ...sourceKinds]
    .map((kind) => ({
      kind,
      word: kind && page.words.sourceKind[kind],
      sources: sources.filter((source) => source.kind === kind).map((source) => sourceView(page, source)),
    }))
    .filter((group) => group.sources.length > 0);
}

/** A source in the page's language; its title stays in its own. */
function sourceView(page: ViewContext, source: Identified<Source>): SourceView {
  return {
    ...footnote(source, page.say),
    licence: source.licence,
    checkedOn: source.checkedOn,
    copy: source.copy,
    note: source.note && page.tell(source.note),
  };
}
