import { assessmentOf } from "../model/assessment-of.ts";
import { bases, type Claim } from "../schema/citation.ts";
import type { Entities } from "../validate/rule.ts";

/** The kinds whose entities have a cell for each service. */
export const rowKinds = ["capabilities", "tradeoffs", "traits"] as const;
export type RowKind = (typeof rowKinds)[number];

/** Cells by how much is known of them; the last three add up to the first. */
export interface CellCounts {
  readonly cells: number;
  /** With an answer. */
  readonly assessed: number;
  /** Looked for and not found. */
  readonly unknown: number;
  /** Nobody has looked. */
  readonly unassessed: number;
}

/** What a statement rests on: a basis, or nothing. */
export const grounds = [...bases, "unsourced"] as const;
export type Ground = (typeof grounds)[number];

/** How many statements rest on what. */
export type BasisCounts = { readonly [G in Ground]: number };

/** A place where a row meets a service, and what its answer rests on. */
export interface CellState {
  readonly kind: RowKind;
  readonly service: string;
  /** Of an answer, what it rests on. */
  readonly state: Ground | "unknown" | "unassessed";
}

/** Every cell of the data: each row with each service. */
export function cellStates(entities: Entities): readonly CellState[] {
  const services = [...entities.services.keys()];
  const statesOf = <Row>(
    kind: RowKind,
    rows: Iterable<{ readonly value: Row }>,
    stateOf: (row: Row, service: string) => CellState["state"],
  ) =>
    Array.from(rows, ({ value }) =>
      services.map((service) => ({ kind, service, state: stateOf(value, service) })),
    ).flat();
  return [
    ...statesOf("capabilities", entities.capabilities.values(), (capability, service) => {
      const answer = assessmentOf(capability, service);
      if (answer?.support === "unknown") return "unknown";
      return answer ? groundOf(answer.claims) : "unassessed";
    }),
    ...statesOf("tradeoffs", entities.tradeoffs.values(), ({ ratings }, service) =>
      groundIn(ratings, service),
    ),
    ...statesOf("traits", entities.traits.values(), ({ values }, service) => groundIn(values, service)),
  ];
}

/** Counts cells by how much is known of them. */
export function countCells(cells: readonly CellState[]): CellCounts {
  const countOf = (state: CellState["state"]) => cells.filter((cell) => cell.state === state).length;
  const [unknown, unassessed] = [countOf("unknown"), countOf("unassessed")];
  return { cells: cells.length, assessed: cells.length - unknown - unassessed, unknown, unassessed };
}

/** Counts how often each ground is among these; whatever is none is not counted. */
export function countBases(states: Iterable<string>): BasisCounts {
  const found = [...states];
  return Object.fromEntries(
    grounds.map((ground) => [ground, found.filter((state) => state === ground).length]),
  ) as BasisCounts;
}

/** What a statement rests on, given its own claim, and after it those that it takes over. */
export function groundOf(claims: readonly Claim[]): Ground {
  return claims[0]?.basis ?? "unsourced";
}

function groundIn(cells: Readonly<Record<string, Claim>>, service: string): Ground | "unassessed" {
  const cell = Object.hasOwn(cells, service) ? cells[service] : undefined;
  return cell ? groundOf([cell]) : "unassessed";
}
