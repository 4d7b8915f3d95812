import type { Identified } from "@stackmatrix/core";
import type { Service } from "@stackmatrix/core/schema";
import {
  type RowLabel,
  type ServiceCell,
  type ServiceRow,
  type ServiceView,
  serviceView,
  type Unassessed,
  type ViewContext,
} from "@stackmatrix/view";

/** A service as its page shows it. */
export interface ServiceModel extends ServiceView {
  readonly title: string;
  readonly hasFacts: boolean;
  readonly ownSources: readonly number[];
  readonly hasQuotaNotes: boolean;
  readonly rows: readonly KindRows[];
}

/** The rows of a kind, under the groups that they are in. */
interface KindRows {
  readonly anchor: string;
  readonly title: string;
  readonly groups: readonly { readonly name?: string | undefined; readonly cells: readonly ServiceCell[] }[];
  readonly unassessed: Unassessed<RowLabel & { readonly kind: ServiceRow["kind"] }>;
}

/** A service with its cells by the kinds and the groups of their rows. */
export function serviceModel(page: ViewContext, service: Identified<Service>): ServiceModel {
  const view = serviceView(page, service);
  return {
    ...view,
    title: view.name,
    hasFacts: hasFacts(view),
    // What a service rests on stands behind its summary; without one, among its facts.
    ownSources: view.summary === undefined ? view.footnotes : [],
    hasQuotaNotes: view.quotas.some(({ footnotes, note }) => note !== undefined || footnotes.length > 0),
    rows: rowsByKind(page, view),
  };
}

const kinds = [
  { kind: "capability", anchor: "capabilities" },
  { kind: "tradeoff", anchor: "tradeoffs" },
  { kind: "trait", anchor: "traits" },
] as const;

function rowsByKind({ words }: ViewContext, { cells, unassessed }: ServiceView): readonly KindRows[] {
  return kinds.flatMap(({ anchor, kind }) => {
    const own = cells.filter((cell) => cell.kind === kind);
    if (own.length === 0) return [];
    const groups = [...Map.groupBy(own, ({ group }) => group)];
    const { counted, named } = unassessed[kind];
    return {
      anchor,
      title: words.label[anchor],
      groups: groups.map(([name, under]) => ({ name, cells: under })),
      unassessed: { counted, named: named.map((row) => ({ ...row, kind })) },
    };
  });
}

/** Whether there is anything to put into the table at the head of a service's page. */
function hasFacts(view: ServiceView): boolean {
  const { aliases, alsoIn, expansion, externalIds, kind, layer, licence, links, release, tags, vendor } =
    view;
  const ownSources = view.summary === undefined ? view.footnotes : [];
  return (
    [vendor, kind, layer, licence, expansion, release].some((fact) => fact !== undefined) ||
    [alsoIn, aliases, links, externalIds, tags, ownSources].some(({ length }) => length > 0)
  );
}
