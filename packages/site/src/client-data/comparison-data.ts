import type { Answer, Basis, CellValue, RowKind } from "@stackmatrix/query";
import type { ClientWords } from "@stackmatrix/view";

/** A matrix as scripts take it, in one language: each answer and each source stands in it once. */
export interface ComparisonData {
  readonly id: string;
  readonly title: string;
  readonly locale: string;
  /** Whether its services are rows to begin with. */
  readonly transpose: boolean;
  readonly words: ComparisonWords;
  readonly services: readonly ServiceData[];
  readonly rows: readonly RowData[];
  /** What the services and rows are in, by id. */
  readonly layers: Readonly<Record<string, string>>;
  readonly groups: Readonly<Record<string, string>>;
  readonly answers: readonly AnswerData[];
  readonly sources: readonly SourceData[];
  /** Old ids of services and rows, and those that they live on under. */
  readonly moved: Readonly<Record<string, string>>;
}

/** The words around the data that scripts show. */
export interface ComparisonWords {
  readonly client: ClientWords;
  readonly support: Readonly<Record<string, string>>;
  readonly basis: Readonly<Record<Basis, string>>;
  readonly label: Readonly<Record<ComparisonLabel, string>>;
  /** Sentences, with `{date}` or `{name}` where a value goes. */
  readonly phrase: Readonly<
    Record<"asOf" | "checkedOn" | "colon" | "comma" | "inheritedFrom" | "notDated" | "seenOn", string>
  >;
}

/** The labels that pages have as well. */
export type ComparisonLabel =
  | "answer"
  | "articleWording"
  | "basis"
  | "because"
  | "date"
  | "false"
  | "formerly"
  | "layer"
  | "links"
  | "name"
  | "no"
  | "note"
  | "right"
  | "services"
  | "sources"
  | "tags"
  | "true"
  | "unsourced"
  | "vendor"
  | "yes";

/** A service that is compared. */
export interface ServiceData {
  readonly id: string;
  readonly name: string;
  readonly short: string;
  readonly kind?: string;
  readonly layer?: string;
  readonly vendor?: string;
  readonly tags?: readonly string[];
}

/** A row, and which answers it has. */
export interface RowData {
  /** Its id, with its kind behind it where two rows have the id. */
  readonly key: string;
  readonly id: string;
  readonly kind: RowKind;
  readonly label: string;
  readonly heading?: string;
  readonly group?: string;
  readonly tags?: readonly string[];
  readonly scale?: readonly [string, string];
  /** Whether less of a tradeoff is better. */
  readonly isLessBetter?: boolean;
  readonly unit?: string;
  /** One for each service: a place in the list of answers. */
  readonly cells: readonly number[];
  readonly published?: PublishedData;
}

/** What an article says in a row. */
export interface PublishedData {
  readonly label?: string;
  readonly gloss?: string;
  /** The tag of its language. */
  readonly language?: string;
  /** One for each service; nothing where the article has no cell. */
  readonly cells: readonly ({
    readonly text: string;
    readonly gloss?: string;
    readonly isDisputed: boolean;
  } | null)[];
  readonly correction?: { readonly id: string; readonly claim: string; readonly right: string };
}

/** An answer, which may be that of several cells. What is false or empty is left out. */
export interface AnswerData {
  readonly answer: Answer;
  /** The level, the step or the value as it is read. */
  readonly word: string;
  /** What stands beside its sign in a table. */
  readonly beside?: string;
  /** Of that, the few words, where a version or a status stands there as well. */
  readonly short?: string;
  readonly rating?: number;
  readonly values?: readonly CellValue[];
  /** From and up to which version, and how settled, in words. */
  readonly span?: string;
  readonly status?: string;
  readonly note?: string;
  readonly inheritedFrom?: string;
  readonly basis?: Basis;
  readonly isUnsourced?: true;
  /** Places in the list of sources. */
  readonly sources?: readonly number[];
  /** A day, a month or a year. */
  readonly asOf?: string;
  readonly seenOn?: string;
  readonly links?: readonly { readonly name: string; readonly url: string }[];
  readonly history?: readonly {
    readonly text: string;
    readonly note?: string;
    readonly sources: readonly number[];
  }[];
}

/** A source as it is named below an answer. */
export interface SourceData {
  readonly id: string;
  readonly title: string;
  readonly publisher?: string;
  readonly url?: string;
  readonly date?: string;
  readonly seenOn?: string;
  readonly checkedOn?: string;
  /** The tag of the language of its title, where that is not the page's. */
  readonly language?: string;
}
