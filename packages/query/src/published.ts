import type { Basis, CellValue, CitedSource, Status } from "./answers.ts";

/** A text in each language, or in the one that the data is in. */
export type Text = string | { readonly [locale: string]: string };

/** What the functions read of a published comparison; whatever else it has is handed through as it is. */
export interface Published {
  readonly about: { readonly locales: readonly string[] };
  readonly vocabulary: {
    readonly support: ById<Text>;
    readonly attributes: ById<Text>;
    readonly comma: Text;
  };
  /** Kind, old id, the id that it lives on under. */
  readonly moved: ById<ById<string>>;
  readonly services: ById<PublishedService>;
  readonly layers: ById<{ readonly name: Text }>;
  readonly groups: ById<{
    readonly name: Text;
    readonly capabilities: readonly string[];
    readonly tradeoffs: readonly string[];
    readonly traits: readonly string[];
  }>;
  readonly capabilities: ById<{ readonly name: Text; readonly assessments: ById<PublishedAssessment> }>;
  readonly tradeoffs: ById<{
    readonly name: Text;
    readonly scale?: { readonly [step: string]: Text };
    readonly ratings: ById<PublishedClaim & { readonly value: number; readonly note?: Text }>;
  }>;
  readonly traits: ById<{
    readonly name: Text;
    readonly unit?: Text;
    readonly values: ById<PublishedTraitCell>;
  }>;
  readonly matrices: ById<{
    readonly services: readonly string[];
    readonly rows: readonly { readonly kind: string; readonly id: string; readonly label: Text }[];
  }>;
  readonly guides: ById<PublishedGuide>;
  readonly glossary: ById<{ readonly entries: readonly PublishedEntry[] }>;
  readonly sources: ById<PublishedSource>;
}

export type ById<Value> = { readonly [id: string]: Value };

export interface PublishedClaim {
  readonly basis?: Basis;
  readonly unsourced?: boolean;
  readonly sources: readonly string[];
  readonly asOf?: string;
  readonly oldest?: string;
  readonly undated?: number;
  readonly checkedOn?: string;
}

export interface PublishedAssessment extends PublishedClaim {
  readonly support: string;
  readonly short?: Text;
  readonly note?: Text;
  readonly inheritedFrom?: string;
  readonly since?: string;
  readonly until?: string;
  readonly status?: Status;
}

export interface PublishedTraitCell extends PublishedClaim {
  readonly values: readonly PublishedValue[];
  readonly text: Text;
  readonly note?: Text;
}

export interface PublishedEnd {
  readonly value?: number;
  readonly written: string;
}

export interface PublishedValue {
  readonly id?: string;
  readonly type: CellValue["type"];
  readonly text?: Text;
  readonly value?: number;
  readonly isTrue?: boolean;
  readonly written?: string;
  readonly url?: string;
  readonly name?: Text;
  readonly from?: PublishedEnd;
  readonly to?: PublishedEnd;
  readonly atMost?: PublishedEnd;
  readonly atLeast?: PublishedEnd;
  readonly about?: PublishedEnd;
  readonly unit?: Text;
  readonly condition?: Text;
}

export interface PublishedService {
  readonly name: Text;
  readonly shortName: Text;
  readonly vendor?: string;
  readonly layer?: string;
  readonly alsoIn: readonly string[];
  readonly licence?: Text;
  readonly kind?: Text;
  readonly oneLiner?: Text;
  readonly aliases: readonly string[];
  readonly tags: readonly string[];
  readonly links: readonly { readonly name?: Text; readonly url: string }[];
  readonly externalIds?: ById<readonly string[]>;
  readonly releases: readonly (PublishedClaim & {
    readonly version: string;
    readonly date?: string;
    readonly supportedUntil?: string;
  })[];
}

export interface PublishedGuide {
  readonly title: Text;
  readonly outcomes: readonly {
    readonly id: string;
    readonly name: Text;
    readonly choose: readonly string[];
    readonly because?: Text;
    readonly sources: readonly string[];
    readonly when: readonly PublishedCondition[];
  }[];
}

export interface PublishedCondition {
  readonly id: string;
  readonly text: Text;
  readonly sources: readonly string[];
  readonly facts: readonly {
    readonly service: string;
    readonly capability?: string;
    readonly tradeoff?: string;
  }[];
}

/** One thing and what it is called; what is to be avoided is what people type all the same. */
export interface PublishedEntry {
  readonly id: string;
  readonly word: Text;
  readonly also: Spellings;
  readonly avoid: Spellings;
}

export type Spellings = { readonly [locale: string]: readonly string[] };

export interface PublishedSource {
  readonly title: string;
  readonly publisher?: string;
  readonly kind?: NonNullable<CitedSource["kind"]>;
  readonly url?: string;
  readonly date?: string;
  readonly seenOn?: string;
  readonly language?: string;
}
