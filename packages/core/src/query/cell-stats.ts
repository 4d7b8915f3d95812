import { assessmentOf } from "../model/assessment-of.ts";
import type { RowKind } from "../model/row-shown.ts";
import { bases, type Claim } from "../schema/citation.ts";
import type { Entities } from "../validate/rule.ts";

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

/** What somebody has written where a row meets a service, and of an answer, what it rests on. */
export interface CellState {
  readonly kind: RowKind;
  readonly service: string;
  readonly state: Ground | "unknown";
}

/** The cells of the data that are written; all others are unassessed. */
export function cellStates(entities: Entities): readonly CellState[] {
  const states: CellState[] = [];
  const add = (
    kind: RowKind,
    cells: object,
    stateOf: (service: string) => CellState["state"] | undefined,
  ) => {
    for (const service of Object.keys(cells)) {
      const state = entities.services.has(service) ? stateOf(service) : undefined;
      if (state !== undefined) states.push({ kind, service, state });
    }
  };
  for (const { value } of entities.capabilities.values())
    add("capabilities", value.assessments, (service) => {
      const answer = assessmentOf(value, service);
      return answer?.support === "unknown" ? "unknown" : answer && groundOf(answer.claims);
    });
  for (const { value } of entities.tradeoffs.values())
    add("tradeoffs", value.ratings, (service) => groundIn(value.ratings, service));
  for (const { value } of entities.traits.values())
    add("traits", value.values, (service) => groundIn(value.values, service));
  return states;
}

/** Counts cells by how much is known of them, given those of so many that are written. */
export function countCells(cells: number, written: readonly CellState[] = []): CellCounts {
  const unknown = written.filter(({ state }) => state === "unknown").length;
  return { cells, assessed: written.length - unknown, unknown, unassessed: cells - written.length };
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

function groundIn(cells: Readonly<Record<string, Claim>>, service: string): Ground | undefined {
  const cell = cells[service];
  return cell && groundOf([cell]);
}
