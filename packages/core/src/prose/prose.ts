/** A stretch of words, or of what is typed: a command, a field, a value. */
export interface ProseText {
  readonly kind: "text" | "code";
  readonly text: string;
}

/** Words that lead to an https address. */
export interface ProseLink {
  readonly kind: "link";
  readonly href: string;
  readonly nodes: readonly ProseText[];
}

export type ProseNode = ProseText | ProseLink;

/** A text as it reads: plain where it has no marks, so that most texts and all names are just strings. */
export type Prose = string | readonly ProseNode[];
