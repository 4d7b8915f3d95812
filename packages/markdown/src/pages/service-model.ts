import type { Identified } from "@stackmatrix/core";
import type { Service } from "@stackmatrix/core/schema";
import {
  type RowLabel,
  type RowsOfService,
  type ServiceCell,
  type ServiceRow,
  type ServiceView,
  serviceView,
  type Unassessed,
  type ViewContext,
} from "@stackmatrix/view";
import { type TableEvidence, tableEvidence } from "../table-evidence.ts";

/** What of a service stands on a page: on further parts, no more than its rows. */
export interface ServiceModel extends Partial<ServiceView> {
  readonly title: string;
  readonly evidence: TableEvidence;
  readonly rows: readonly KindRows[];
  readonly hasFacts?: boolean;
  readonly ownSources?: readonly number[];
  readonly hasQuotaNotes?: boolean;
}

/** The rows of a kind, under the groups that they are in. */
interface KindRows {
  readonly anchor: string;
  readonly title: string;
  readonly groups: readonly { readonly name?: string | undefined; readonly cells: readonly ServiceCell[] }[];
  readonly unassessed: Unassessed<RowLabel & { readonly kind: ServiceRow["kind"] }>;
}

interface ModelOptions {
  readonly isFirst: boolean;
  readonly shown: RowsOfService;
}

/** A service with its cells by the kinds and the groups of their rows. */
export function serviceModel(
  page: ViewContext,
  service: Identified<Service>,
  { isFirst, shown }: ModelOptions,
): ServiceModel {
  const view = serviceView(page, service, shown);
  const evidence = tableEvidence(view.cells.map(({ cell, id, kind }) => ({ kind, id, cells: [cell] })));
  const { name: title } = view;
  const rows = rowsByKind(page, view, evidence);
  if (!isFirst) return { title, evidence, rows };
  return {
    ...view,
    title,
    evidence,
    rows,
    hasFacts: hasFacts(view),
    // What a service rests on stands behind its summary; without one, among its facts.
    ownSources: view.summary === undefined ? view.footnotes : [],
    hasQuotaNotes: view.quotas.some(({ footnotes, note }) => note !== undefined || footnotes.length > 0),
  };
}

const kinds = [
  { kind: "capability", anchor: "capabilities" },
  { kind: "tradeoff", anchor: "tradeoffs" },
  { kind: "trait", anchor: "traits" },
] as const;

function rowsByKind(
  { words }: ViewContext,
  { cells, unassessed }: ServiceView,
  evidence: TableEvidence,
): readonly KindRows[] {
  return kinds.flatMap(({ anchor, kind }) => {
    const own = cells.filter((cell) => cell.kind === kind);
    if (own.length === 0) return [];
    const shown = own.map((row) => ({ ...row, cell: evidence.withoutCommon(row.cell) }));
    const { counted, named } = unassessed[kind];
    return {
      anchor,
      title: words.label[anchor],
      groups: [...Map.groupBy(shown, ({ group }) => group)].map(([name, under]) => ({ name, cells: under })),
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
