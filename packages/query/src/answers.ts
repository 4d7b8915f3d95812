import type {
  CapabilityId,
  GroupId,
  GuideId,
  Kind,
  LayerId,
  Locale,
  MatrixId,
  ServiceId,
  SourceId,
  TradeoffId,
  TraitId,
} from "./ids.ts";

/** A field of services that can be a row. */
export type Attribute =
  | "vendor"
  | "layer"
  | "licence"
  | "kind"
  | "oneLiner"
  | "aliases"
  | "links"
  | "tags"
  | "externalIds"
  | "release"
  | "released"
  | "supportedUntil";

/** The id of a row, with its kind before it where two kinds have the id. */
export type RowId =
  | CapabilityId
  | TradeoffId
  | TraitId
  | Attribute
  | `capabilities/${CapabilityId}`
  | `tradeoffs/${TradeoffId}`
  | `traits/${TraitId}`
  | `attributes/${Attribute}`;

/** What a row asks: "can it?", "at what price?", "what is it?", or for a field of services. */
export type RowKind = "capability" | "tradeoff" | "trait" | "attribute";

/** How far a service goes with a capability. */
export type Level = "full" | "partial" | "add-on" | "none" | "not-applicable" | "unknown";

/**
 * What a cell answers. `unknown`: somebody looked and did not find it; `unassessed`: nobody looked; neither means `none`.
 * `rating` and `value`: the answer stands in the field of that name.
 */
export type Answer = Level | "unassessed" | "rating" | "value";

/** What an answer rests on. */
export type Basis = "documented" | "by-definition" | "judgement";

/** How settled an answer is, where that is told. */
export type Status = "preview" | "experimental" | "deprecated";

/** In which language answers are told, and at which day their age is taken. */
export interface Telling {
  /** The default language of the data where it is missing. */
  readonly locale?: Locale;
  /** A day such as `2026-01-31`. Without it nothing has an age. */
  readonly on?: string;
}

/** A source that an answer rests on. */
export interface CitedSource {
  readonly id: SourceId;
  readonly title: string;
  readonly publisher?: string;
  readonly kind?: "primary" | "secondary" | "article";
  readonly url?: string;
  /** Date of its text: a day, a month or a year; missing where it carries none. */
  readonly date?: string;
  /** Of a text without a date: a day on which it said so. */
  readonly seenOn?: string;
  /** Language of its text. */
  readonly language?: string;
}

/** A point on a scale, for programs and for people. */
export interface ValueEnd {
  readonly value?: number;
  readonly written: string;
}

/** One of the values of a trait; which fields it has, its type says. */
export interface CellValue {
  readonly id?: string;
  readonly type: "text" | "number" | "boolean" | "date" | "version" | "link";
  readonly text?: string;
  readonly value?: number;
  readonly isTrue?: boolean;
  readonly written?: string;
  readonly url?: string;
  readonly name?: string;
  readonly from?: ValueEnd;
  readonly to?: ValueEnd;
  readonly atMost?: ValueEnd;
  readonly atLeast?: ValueEnd;
  readonly about?: ValueEnd;
  readonly unit?: string;
  readonly condition?: string;
}

/** What the data says of a service in a row, in one language. */
export interface Cell {
  readonly service: ServiceId;
  /** Id of the row, without its kind. */
  readonly row: string;
  readonly kind: RowKind;
  readonly answer: Answer;
  /** With `rating`: the step of the scale, from 1 to 5. */
  readonly rating?: number;
  /** With `value` of a trait. */
  readonly values?: readonly CellValue[];
  /** The answer as it is read; empty where a service has no such field. */
  readonly word: string;
  /** The few words that a table shows beside a sign. */
  readonly short?: string;
  readonly note?: string;
  /** The service whose answer holds here too. */
  readonly inheritedFrom?: ServiceId;
  /** The version with which it began, and that with which it ended. */
  readonly since?: string;
  readonly until?: string;
  readonly status?: Status;
  /** `documented` by its sources, true `by-definition`, or the authors' `judgement`. */
  readonly basis?: Basis;
  /** Whether it is an answer that names nothing that it rests on. */
  readonly unsourced: boolean;
  /** The source that carries it comes first. */
  readonly sources: readonly CitedSource[];
  /** Date of the text that carries it: a day, a month or a year. */
  readonly asOf?: string;
  /** Of a text without a date: a day on which it said so. */
  readonly seenOn?: string;
  /** The oldest date among all its sources. */
  readonly oldest?: string;
  /** How many of its sources carry no date. */
  readonly undated: number;
  /** The day on which somebody last read the sources. */
  readonly checkedOn?: string;
  /** Whole days from the last day that `asOf` may mean, or else from `seenOn`; there where a day was given and one is known. */
  readonly age?: number;
}

/** In what answers differ: how far, on which step, in what they say, since when, or how settled. */
export type Difference = "level" | "rating" | "value" | "version" | "status";

/** Which services and rows are compared. */
export interface CompareOptions extends Telling {
  /** In this order; what `group` or `matrix` has without it, or else each row that speaks of one of the services. */
  readonly rows?: readonly RowId[];
  readonly group?: GroupId;
  readonly matrix?: MatrixId;
  /** The service that the others are compared with; each with all others where it is missing. */
  readonly baseline?: ServiceId;
  readonly onlyDifferences?: boolean;
}

/** A cell beside others. */
export interface ComparedCell extends Cell {
  /** Whether it says something else than the baseline, or without one than another cell of its row. */
  readonly differs: boolean;
  /** In what; empty where it does not. */
  readonly by: readonly Difference[];
}

/** A row of answers. */
export interface ComparedRow {
  readonly row: string;
  readonly kind: RowKind;
  readonly label: string;
  /** Whether known answers differ. Notes and other wording are no difference, and what nobody knows is none. */
  readonly differs: boolean;
  readonly by: readonly Difference[];
  /** The services whose answer is unknown or unassessed. */
  readonly open: readonly ServiceId[];
  /** One for each service, in their order. */
  readonly cells: readonly ComparedCell[];
}

/** What a service is called. */
export interface Named {
  readonly id: ServiceId;
  readonly name: string;
  readonly shortName: string;
}

/** Services side by side. */
export interface Comparison {
  readonly services: readonly Named[];
  readonly baseline?: ServiceId;
  readonly rows: readonly ComparedRow[];
  /** How many of all rows that were compared differ. */
  readonly differing: number;
  /** How many of them have an open answer. */
  readonly open: number;
}

/** The most or the least that an answer may be. */
export interface Bounds<Point> {
  readonly atMost?: Point;
  readonly atLeast?: Point;
  /** The unit of numbers, in any language; that of the trait where it is missing. Values in another cannot be compared. */
  readonly unit?: string;
}

/** What services are asked for; all of it must hold. */
export interface Wanted extends Telling {
  /** The level of capabilities, or those that will do. */
  readonly support?: { readonly [Id in CapabilityId]?: Level | readonly Level[] };
  /** The step of tradeoffs. */
  readonly rating?: { readonly [Id in TradeoffId]?: number | Bounds<number> };
  /** A value of traits, of which one does where there are several: words, a number, yes or no, or within bounds; of dates and versions as text. */
  readonly value?: {
    readonly [Id in TraitId]?: string | number | boolean | Bounds<number | string>;
  };
  /** The layer of the service, or one that it reaches into. */
  readonly layer?: LayerId | readonly LayerId[];
  /** As it is written, in small letters or capitals. */
  readonly vendor?: string;
  /** All of them. */
  readonly tags?: readonly string[];
}

/** A service that was asked for. */
export interface FoundService extends Named {
  /** The cells that decided, in the order of what was asked. */
  readonly cells: readonly Cell[];
  /** Rows in which its answer is unknown or unassessed. */
  readonly missing: readonly string[];
  /** Rows in which it is known, and cannot be compared with what was asked: words, another unit, a range of which a part fits. */
  readonly unclear: readonly string[];
}

/** The services that have what was asked for, and those of which not all is known. */
export interface Found {
  readonly found: readonly FoundService[];
  /** Nothing that is known speaks against them. */
  readonly open: readonly FoundService[];
}

/** How old an answer may be. */
export interface StaleOptions {
  /** A day: what is older is stale. */
  readonly before: string;
  readonly locale?: Locale;
}

/** A cell whose text is old, or of which nobody knows how old it is. */
export interface StaleCell {
  readonly service: ServiceId;
  readonly row: string;
  readonly kind: RowKind;
  /** The last day that the date of its text may mean, or on which that was seen; missing where neither is known. */
  readonly day?: string;
  readonly asOf?: string;
  readonly seenOn?: string;
  readonly checkedOn?: string;
  readonly sources: readonly CitedSource[];
}

/** What is searched, and in which language what is found is named. */
export interface SearchOptions {
  readonly kinds?: readonly Kind[];
  readonly locale?: Locale;
  /** How many are given at most; 20 where it is missing. */
  readonly limit?: number;
}

/** An entity that was found. */
export interface Hit {
  readonly kind: Kind;
  readonly id: string;
  /** Of a section of the glossary: the id of the entry that was found. */
  readonly part?: string;
  /** What the entity is called, or the word of the entry. */
  readonly name: string;
  /** Higher is better; comparable within one search alone. */
  readonly score: number;
}

/** Ids of the conditions that hold, or of each condition whether it does. */
export type GuideAnswers = readonly string[] | { readonly [condition: string]: boolean };

/** A condition of a guide, and the cells that make it speak for an outcome. */
export interface Reason {
  readonly id: string;
  readonly text: string;
  readonly facts: readonly Cell[];
  readonly sources: readonly CitedSource[];
}

/** An outcome of a guide, in its place. */
export interface RankedOutcome {
  readonly id: string;
  readonly name: string;
  readonly choose: readonly Named[];
  /** From 1; outcomes that fit alike have the same. */
  readonly rank: number;
  /** How many of its conditions hold, and of how many. */
  readonly fit: number;
  readonly of: number;
  /** The conditions that hold, do not hold, and were not answered. */
  readonly for: readonly Reason[];
  readonly against: readonly Reason[];
  readonly open: readonly Reason[];
  readonly because?: string;
  readonly sources: readonly CitedSource[];
}

/** What a guide says to answers. */
export interface Recommendation {
  readonly guide: GuideId;
  readonly title: string;
  /** Those that fit best come first. */
  readonly outcomes: readonly RankedOutcome[];
  /** Ids of the conditions that were not answered. */
  readonly unanswered: readonly string[];
}
