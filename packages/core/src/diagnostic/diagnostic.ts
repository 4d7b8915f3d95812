import type { SingularKind } from "../schema/entity-kinds.ts";
import type { Locale } from "../schema/locale.ts";
import type { Slip } from "./slip.ts";

/** A place between two characters; line and column count from 1, columns in UTF-16 units, as editors show them. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Where something is wrong. Without a range, the file as a whole is meant: its name, its kind or its size. */
export interface Location {
  readonly path: string;
  readonly range?: { readonly start: Position; readonly end: Position };
}

/** A path in a parsed value: keys and indexes from the root. */
export type ValuePath = readonly (string | number)[];

/** Every code, with what its sentence needs. Codes are permanent: deprecate, never reuse. */
export interface DiagnosticArgs {
  "file/unknown-folder": { readonly folder: string; readonly nearest?: string | undefined };
  "file/unexpected": { readonly name: string; readonly nearest?: string | undefined };
  "file/missing": { readonly name: string };
  "file/too-large": { readonly bytes: number; readonly limit: number };
  "file/not-utf8": { readonly byte: number };
  "file/name-not-utf8": { readonly name: string };
  "file/empty": Record<never, never>;
  "file/conflict-mark": Record<never, never>;
  "file/link-outside": { readonly target: string };
  "file/not-regular": Record<never, never>;
  "file/is-folder": Record<never, never>;
  "file/is-file": { readonly name: string };
  "file/kind-twice": { readonly kind: string };
  "file/unreadable": { readonly reason: string };
  "yaml/syntax": { readonly reason: string; readonly slip?: Slip | undefined };
  "yaml/duplicate-key": { readonly key: string };
  "yaml/several-documents": Record<never, never>;
  "yaml/alias": Record<never, never>;
  "yaml/tag": { readonly tag: string };
  "yaml/too-deep": { readonly limit: number };
  "id/invalid": { readonly id: string };
  "id/reserved": { readonly id: string };
  "schema/unknown-key": {
    readonly key: string;
    readonly nearest?: string | undefined;
    readonly slip?: Slip | undefined;
  };
  "schema/missing-key": { readonly key: string };
  "schema/wrong-type": {
    readonly expected: string;
    readonly actual: string;
    readonly slip?: Slip | undefined;
  };
  "schema/invalid-value": {
    readonly value: string;
    readonly expected: string;
    readonly nearest?: string | undefined;
  };
  "schema/one-of": { readonly keys: readonly string[]; readonly found: readonly string[] };
  "number/not-exact": { readonly value: string; readonly nearest?: string | undefined };
  "range/reversed": { readonly from: string; readonly to: string };
  "date/impossible": { readonly value: string };
  "url/not-https": { readonly value: string };
  "url/in-clear": { readonly value: string };
  "text/forbidden-character": { readonly codePoint: string };
  "text/stray-mark": { readonly codePoint: string };
  "text/nothing-visible": Record<never, never>;
  "text/link-not-https": { readonly address: string };
  "text/short-too-long": { readonly width: number; readonly limit: number };
  "reference/unknown": {
    readonly kind: SingularKind;
    readonly id: string;
    readonly nearest?: string | undefined;
  };
  "reference/moved": { readonly kind: SingularKind; readonly id: string; readonly to: string };
  "reference/moved-nowhere": { readonly kind: SingularKind; readonly id: string };
  "reference/itself": { readonly kind: SingularKind; readonly id: string };
  "reference/inherits-nothing": { readonly service: string };
  "reference/quotes-nothing": { readonly id: string; readonly of: "services" | "sources" };
  "reference/unknown-node": { readonly id: string; readonly nearest?: string | undefined };
  "claim/not-cited": Record<never, never>;
  "claim/other-date": { readonly asOf: string; readonly date: string; readonly source: string };
  "claim/date-without-source": { readonly key: string };
  "claim/cites-by-definition": Record<never, never>;
  "claim/about-another": { readonly service: string };
  "cell/missing-note": { readonly support: string };
  "version/out-of-order": {
    readonly since: string;
    readonly until: string;
    /** Whose end it is: of the answer that begins so, or of the one before it. */
    readonly of: "itself" | "former";
  };
  "release/not-first": {
    readonly version: string;
    readonly date: string;
    /** The release that is written first, and its date. */
    readonly first: string;
    readonly firstDate: string;
  };
  "name/duplicate": {
    readonly name: string;
    /** The id of the entity that has the name already. */
    readonly other: string;
    /** How the name is written there. */
    readonly otherName: string;
    /** Where, such as "data/services/docker.yaml:1:9". */
    readonly place: string;
  };
  "name/ambiguous": { readonly word: string; readonly term: string };
  "alias/shared": { readonly alias: string; readonly other: string };
  "list/duplicate-id": { readonly id: string };
  "relation/inverse-differs": {
    readonly type: string;
    readonly inverse: string;
    /** What the inverse names as its own, if anything. */
    readonly found?: string | undefined;
  };
  "relation/stored-twice": { readonly type: string; readonly other: string };
  "guide/contradicts-cell": { readonly cell: string; readonly actual: string; readonly expected: string };
  "matrix/empty-row": { readonly attribute: string };
  "matrix/empty": { readonly missing: "rows" | "services" };
  "matrix/empty-heading": { readonly heading: string };
  "sheet/empty-block": { readonly block: string };
  "sheet/does-not-fit": {
    readonly locale: Locale;
    /** The pages it may take. */
    readonly limit: number;
    /** The pages that its content takes, in full size. */
    readonly pages: number;
    /** The pages it would take in the smallest type. */
    readonly fewestPages: number;
  };
  "sheet/missing-glyph": {
    /** What a reader takes for one character; of several, where marks stand on a letter. */
    readonly character: string;
    /** Each of its characters, such as "U+0254 U+0303". */
    readonly codePoint: string;
    /** The script of a text whose letters no font has; then that text stands for the character. */
    readonly script?: string | undefined;
    /** The first print that shows it, such as `en/deployment-stack`. */
    readonly sheet: string;
  };
  "logo/not-usable": {
    readonly reason: "no-image" | "too-large" | "text" | "entities";
    /** The most that a logo may hold, in bytes. */
    readonly limit: number;
  };
  "sheet/not-finished": {
    /** The first print that goes without them, such as `en/deployment-stack`. */
    readonly sheet: string;
    readonly lacks: readonly (
      | "characters"
      | "links"
      | "lists"
      | "artifacts"
      | "spaces"
      | "properties"
      | "packing"
    )[];
    readonly reason: string;
  };
  "theme/unknown": {
    readonly name: string;
    readonly known: readonly string[];
    readonly nearest?: string | undefined;
  };
  "theme/not-read": { readonly what: string };
  "theme/unknown-property": { readonly property: string; readonly nearest?: string | undefined };
  "theme/invalid-value": { readonly value: string; readonly expected: string };
  "theme/low-contrast": {
    readonly property: string;
    readonly ground: string;
    readonly ratio: number;
    readonly least: number;
  };
  "target/none-committed": Record<never, never>;
  "source/stale": {
    /** Of the text, or on which it was seen. */
    readonly date: string;
    readonly days: number;
    readonly limit: number;
    readonly isSeen: boolean;
  };
  "source/seen-and-dated": Record<never, never>;
  "translation/missing": { readonly locale: Locale };
  "translation/missing-gloss": { readonly id: string; readonly locale: Locale };
  "translation/stale": { readonly locale: Locale };
  "translation/unrecorded": { readonly locale: Locale };
  "translation/wrong-word": {
    readonly word: string;
    readonly locale: Locale;
    /** Whether the word is wrong only where it begins a clause. */
    readonly atStart: boolean;
    /** The words to use; of several entries that avoid the word, each one's. */
    readonly use: readonly string[];
  };
  "format/old": { readonly format: number; readonly current: number };
  "format/new": { readonly format: number; readonly current: number };
  "lock/invalid": { readonly reason: string };
  "docs/missing-begin": Record<never, never>;
  "docs/missing-end": Record<never, never>;
  "docs/nested-begin": Record<never, never>;
  "docs/shared-line": Record<never, never>;
  "docs/no-match": { readonly name: string };
  "docs/no-block": { readonly name: string };
  "docs/misspelt-marker": {
    /** The whole comment, as it should be. */
    readonly meant: string;
  };
  "docs/misplaced-marker": { readonly within: "code" | "paragraph" | "html" | "line-start" };
  "docs/split-block": Record<never, never>;
  "docs/invalid-mdx": { readonly reason: string };
  "docs/unknown-marker": { readonly marker: string; readonly nearest?: string | undefined };
  "docs/open-quote": Record<never, never>;
  "docs/unknown-argument": {
    readonly argument: string;
    readonly nearest?: string | undefined;
    /** What the block shows, such as `matrix`; nothing where it does not say that either. */
    readonly block?: string | undefined;
    /** All that such a block takes, or all that blocks can show. */
    readonly known: readonly string[];
  };
  "docs/repeated-argument": { readonly argument: string };
  "docs/invalid-value": {
    readonly argument: string;
    readonly value: string;
    /** Nothing for an argument that takes no value. */
    readonly expected?: string | undefined;
  };
  "docs/missing-argument": { readonly argument: string; readonly missing: string };
  "docs/no-subject": { readonly arguments: readonly string[] };
  "docs/two-subjects": { readonly arguments: readonly string[] };
  "docs/unknown-matrix": { readonly id: string; readonly nearest?: string | undefined };
  "docs/unknown-kind": { readonly kind: string; readonly nearest?: string | undefined };
  "docs/unknown-row": { readonly id: string; readonly nearest?: string | undefined };
  "docs/ambiguous-row": { readonly id: string; readonly candidates: readonly string[] };
  "docs/unknown-locale": {
    readonly locale: string;
    readonly available: readonly Locale[];
    readonly nearest?: string | undefined;
  };
  "docs/empty-block": { readonly block: string };
}

export type DiagnosticCode = keyof DiagnosticArgs;

/** One thing wrong in one place; narrows to its arguments by `code`. */
export type Diagnostic<Code extends DiagnosticCode = DiagnosticCode> = {
  [C in Code]: { readonly code: C; readonly location: Location; readonly args: DiagnosticArgs[C] };
}[Code];
