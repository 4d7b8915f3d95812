import { daysOfDate } from "../model/days-of-date.ts";
import { type RowKind, rowKinds } from "../model/row-shown.ts";
import type { Entities } from "../validate/rule.ts";
import { type DatedClaim, dayOfClaim } from "./day-of-claim.ts";

/** Where a service's newest release is younger than what its cells rest on. */
export interface OutdatedCells {
  readonly service: string;
  /** Its newest release. */
  readonly version: string;
  readonly releasedOn: string;
  /** The cells whose texts are older, the oldest first. */
  readonly cells: readonly OutdatedCell[];
  /** The rows, such as "capabilities/gpu", in which nobody knows how old the text is. */
  readonly undated: readonly string[];
}

/** A cell whose text is older than the newest release of its service. */
export interface OutdatedCell {
  /** The row, such as "capabilities/gpu". */
  readonly row: string;
  /** Of the text, or on which it was seen. */
  readonly day: string;
}

/**
 * The cells to read again since a service has a new release. Reading a text again does not make it younger; a cell that
 * was itself read again since says so with a `checkedOn` of its own, and is left out.
 */
export function outdatedCells(entities: Entities): readonly OutdatedCells[] {
  return [...entities.services.values()].flatMap(({ id: service, value: { releases = [] } }) => {
    const [newest] = releases;
    if (newest?.date === undefined) return [];
    const releasedOn = daysOfDate(newest.date).first;
    const open = rowKinds
      .flatMap((kind) => [...citedCells(entities, kind, service)])
      .filter(({ claim }) => claim.checkedOn === undefined || claim.checkedOn < releasedOn)
      .map(({ row, claim }) => ({ row, day: dayOfClaim(claim, entities) }));
    const cells = open.flatMap(({ row, day }) =>
      day !== undefined && daysOfDate(day).last < releasedOn ? [{ row, day }] : [],
    );
    const undated = open.flatMap(({ row, day }) => (day === undefined ? [row] : []));
    if (cells.length === 0 && undated.length === 0) return [];
    const oldestFirst = cells.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
    return [{ service, version: newest.version, releasedOn: newest.date, cells: oldestFirst, undated }];
  });
}

function* citedCells(
  entities: Entities,
  kind: RowKind,
  service: string,
): Generator<{ readonly row: string; readonly claim: DatedClaim }> {
  for (const { id, value } of entities[kind].values()) {
    const cells: Readonly<Record<string, object>> =
      "assessments" in value ? value.assessments : "ratings" in value ? value.ratings : value.values;
    const claim: DatedClaim | undefined = Object.hasOwn(cells, service) ? cells[service] : undefined;
    if (claim?.sources) yield { row: `${kind}/${id}`, claim };
  }
}
