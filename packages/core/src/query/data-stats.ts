import { dayOfText } from "../model/day-of-text.ts";
import { type RowKind, rowKinds } from "../model/row-shown.ts";
import { type Kind, kinds } from "../schema/entity-kinds.ts";
import type { Locale } from "../schema/locale.ts";
import { type TranslationStateName, translationStates } from "../translation/translation-states.ts";
import type { Entities, RuleContext } from "../validate/rule.ts";
import { staleSources } from "../validate/stale-sources.ts";
import {
  type BasisCounts,
  type CellCounts,
  cellStates,
  countBases,
  countCells,
  groundOf,
} from "./cell-stats.ts";
import { type CitationStats, citationStats } from "./citation-stats.ts";
import { type OutdatedCells, outdatedCells } from "./outdated-cells.ts";

/** How much there is, how much of it is known, what it rests on, how old it is and how far it is translated. */
export interface DataStats {
  /** In reading order. */
  readonly kinds: readonly { readonly kind: Kind; readonly entities: number; readonly moved: number }[];
  /** How many cells have an answer. */
  readonly cells: {
    readonly kinds: readonly (CellCounts & { readonly kind: RowKind })[];
    readonly services: readonly (CellCounts & { readonly service: string })[];
  };
  readonly basis: readonly (BasisCounts & { readonly kind: RowKind | "relations" })[];
  /** What articles say, and how much of it no entity takes up. */
  readonly statements: { readonly total: number; readonly open: number };
  readonly freshness: {
    /** The day that ages were measured by. */
    readonly today?: string | undefined;
    readonly staleAfterDays: number;
    readonly citations: CitationStats;
    readonly sources: {
      readonly total: number;
      /** Without a date of their text, and seen on a known day. */
      readonly seen: number;
      /** With neither. */
      readonly undated: number;
      readonly stale: readonly { readonly id: string; readonly date: string; readonly days: number }[];
    };
    /** Of each service whose newest release is known: the cells that are older. */
    readonly releases: readonly OutdatedCells[];
  };
  /** A line for each language but that of the originals. */
  readonly translations: readonly ({ readonly locale: Locale } & {
    readonly [State in TranslationStateName]: number;
  })[];
}

/** Measures entities that have passed all rules. */
export function dataStats(entities: Entities, context: RuleContext): DataStats {
  const cells = cellStates(entities);
  const ofKinds = Map.groupBy(cells, ({ kind }) => kind);
  const ofServices = Map.groupBy(cells, ({ service }) => service);
  const rows = rowKinds.reduce((sum, kind) => sum + entities[kind].size, 0);
  const sources = [...entities.sources.values()];
  const statements = sources.flatMap(({ value }) => value.statements ?? []);
  return {
    kinds: kinds.map((kind) => ({
      kind,
      entities: entities[kind].size,
      moved: entities.moved[kind].size,
    })),
    cells: {
      kinds: rowKinds.map((kind) => ({
        kind,
        ...countCells(entities[kind].size * entities.services.size, ofKinds.get(kind)),
      })),
      services: [...entities.services.keys()].sort().map((service) => ({
        service,
        ...countCells(rows, ofServices.get(service)),
      })),
    },
    basis: [
      ...rowKinds.map((kind) => {
        return { kind, ...countBases((ofKinds.get(kind) ?? []).map(({ state }) => state)) };
      }),
      { kind: "relations" as const, ...countBases(groundsOfRelations(entities)) },
    ],
    statements: {
      total: statements.length,
      open: statements.filter(({ coveredBy }) => coveredBy === undefined).length,
    },
    freshness: {
      today: context.today,
      staleAfterDays: context.staleAfterDays,
      citations: citationStats(entities),
      sources: {
        total: sources.length,
        seen: sources.filter(({ value: { date = "undated", seenOn } }) => date === "undated" && seenOn)
          .length,
        undated: sources.filter(({ value }) => dayOfText(value) === undefined).length,
        stale: Array.from(staleSources(entities, context), ({ source: { id }, date, days }) => ({
          id,
          date,
          days,
        })),
      },
      releases: outdatedCells(entities),
    },
    translations: translationStats(entities, context),
  };
}

function groundsOfRelations({ services }: Entities): readonly string[] {
  return [...services.values()].flatMap(({ value }) =>
    (value.relations ?? []).map((relation) => groundOf([relation])),
  );
}

function translationStats(
  entities: Entities,
  { locales, lock = {} }: RuleContext,
): DataStats["translations"] {
  const states = [...translationStates(entities, lock, locales)];
  return locales.slice(1).map((locale) => {
    const count = (name: TranslationStateName) =>
      states.filter((one) => one.locale === locale && one.state === name).length;
    const [current, unrecorded] = [count("current"), count("unrecorded")];
    return { locale, current, unrecorded, stale: count("stale"), missing: count("missing") };
  });
}
