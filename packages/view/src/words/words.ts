import type {
  Basis,
  Locale,
  ServiceAttribute,
  SourceKind,
  Stance,
  Status,
  SupportLevel,
  Verdict,
} from "@stackmatrix/core/schema";
import { en } from "./en.ts";
import type { SiteWords } from "./site-words.ts";
import { zhCN } from "./zh-cn.ts";
import { zhTW } from "./zh-tw.ts";

/** A support level as tables show it: also where nobody looked. */
export type SupportState = SupportLevel | "unassessed";

/** What each level of support is called. */
export type SupportWords = Readonly<Record<SupportState, string>>;

/** The words that outputs use around the data, in one language. */
export interface Words {
  readonly support: SupportWords;
  readonly basis: Readonly<Record<Basis, string>>;
  readonly verdict: Readonly<Record<Verdict, string>>;
  /** How a text stands to a claim, as its predicate. */
  readonly stance: Readonly<Record<Stance, string>>;
  readonly sourceKind: Readonly<Record<SourceKind, string>>;
  readonly attribute: Readonly<Record<ServiceAttribute, string>>;
  /** How settled a thing is. */
  readonly status: Readonly<Record<Status, string>>;
  /** Headings and labels. */
  readonly label: Readonly<Record<Label, string>>;
  readonly site: SiteWords;
  /** How dates are written, with months from 1. */
  readonly date: {
    readonly day: (year: string, month: number, day: number) => string;
    readonly month: (year: string, month: number) => string;
    readonly year: (year: string) => string;
  };
  /** Sentences with a value in them. */
  readonly phrase: {
    readonly oldestSource: (date: string) => string;
    readonly undatedCount: (count: number) => string;
    /** How many answers, one at least, name nothing that they rest on; a sentence. */
    readonly unsourcedCount: (unsourced: number, answers: number) => string;
    /** How many there are besides those that are shown. */
    readonly others: (count: string) => string;
    readonly dataVersion: (version: string) => string;
    /** What bold letters mean in a table whose answers are compared with those of one service. */
    readonly boldDiffers: (service: string) => string;
    readonly inheritedFrom: (service: string) => string;
    readonly ratingOf: (value: number, word?: string) => string;
    readonly asOf: (date: string) => string;
    readonly notDated: string;
    /** Of a text without a date: a day on which it said so. */
    readonly seenOn: (date: string) => string;
    /** When somebody last read a source. */
    readonly checkedOn: (date: string) => string;
    /** CSS `content` pieces around the page numbers: before, between and after them. */
    readonly pageOf: readonly [string, string, string];
    /** Where the number of a footnote leads. */
    readonly sourceNumber: (number: number) => string;
    /** Which part of a table this is, where it is too wide for one. */
    readonly partOf: (part: number, parts: number) => string;
    /** How the answers are meant. */
    readonly howToRead: (support: SupportWords) => string;
    /** The same, where some answers, or all, name nothing that they rest on. */
    readonly howToReadUnsourced: (isAll: boolean, support: SupportWords) => string;
    /** Between name and explanation. */
    readonly colon: string;
    /** Between the items of a list in a sentence. */
    readonly comma: string;
    /** Between statements that stand side by side. */
    readonly semicolon: string;
    readonly quote: (text: string) => string;
    /** From one end to the other, where no dash can join them. */
    readonly range: (from: string, to: string) => string;
    readonly about: (value: string) => string;
    /** Of amounts. */
    readonly atMost: (amount: string) => string;
    readonly atLeast: (amount: string) => string;
    /** Of dates. */
    readonly orEarlier: (date: string) => string;
    readonly orLater: (date: string) => string;
    /** Of versions. */
    readonly orOlder: (version: string) => string;
    readonly orNewer: (version: string) => string;
    /** Between a quotation and its gloss. */
    readonly beforeGloss: string;
    /** What a quotation says, as it stands behind it. */
    readonly gloss: (text: string) => string;
    /** From which version on an answer holds, up to which, and both. */
    readonly since: (version: string) => string;
    readonly until: (version: string) => string;
    readonly sinceUntil: (since: string, until: string) => string;
    /** An answer and when it held, as one of the three above says it. */
    readonly answerThen: (answer: string, then: string) => string;
    /** How the words of a glossary are meant: to be used, right as well, and struck out. */
    readonly howToReadWords: string;
  };
}

/** The headings and labels that views and targets share. */
export const labels = [
  "aliases",
  "alsoIn",
  "analogies",
  "answer",
  "answers",
  "articleWording",
  "avoidWhen",
  "because",
  "capabilities",
  "caveat",
  "claim",
  "concept",
  "concepts",
  "confusedWith",
  "diagrams",
  "does",
  "doesNot",
  "expansion",
  "false",
  "footnotes",
  "glossary",
  "guides",
  "inPicture",
  "index",
  "layer",
  "layers",
  "legend",
  "next",
  "previous",
  "unlessSaid",
  "licence",
  "limits",
  "matrices",
  "meaning",
  "misconceptions",
  "note",
  "notes",
  "paths",
  "question",
  "questions",
  "quota",
  "quotas",
  "adjustable",
  "rating",
  "relations",
  "release",
  "right",
  "services",
  "sheets",
  "sources",
  "steps",
  "summary",
  "takesOver",
  "terms",
  "tradeoffs",
  "traits",
  "true",
  "unsourced",
  "useWhen",
  "value",
  "vendor",
  "verdict",
  "when",
  "wrongFlow",
  "rightFlow",
  "basis",
  "date",
  "facts",
  "higherIsBetter",
  "links",
  "lowerIsBetter",
  "scale",
  "alsoHere",
  "more",
  "webPage",
  "markdownPages",
  "website",
  "publisher",
  "qrCode",
  "compareOnWeb",
  "readOnWeb",
  "oneSource",
  "activeUntil",
  "extendedUntil",
  "externalIds",
  "formerly",
  "latest",
  "lts",
  "name",
  "released",
  "releases",
  "status",
  "supportedUntil",
  "tags",
  "version",
  "versionBeside",
  "no",
  "yes",
  "rightIs",
  "notWord",
] as const;
export type Label = (typeof labels)[number];

/** The words of each language. */
export const words = { en, "zh-TW": zhTW, "zh-CN": zhCN } as const satisfies Record<Locale, Words>;
