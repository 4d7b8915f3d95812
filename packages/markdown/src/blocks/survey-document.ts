import type { Outcome, SourceFile } from "@stackmatrix/core";
import type { Nodes, Parents } from "mdast";
import { parseDocument } from "./parse-document.ts";

/** Where something stands in a text, in UTF-16 units from its start; `end` is after it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A comment in a document. */
export interface Comment extends Span {
  /** What stands between its signs. */
  readonly content: string;
  readonly isClosed: boolean;
  /** What it is a part of: the document, or one of its list items, quotations or elements. */
  readonly container: Parents;
  /** Whether it stands by itself, in a paragraph, or in an element of HTML that shows its text as it is. */
  readonly place: "block" | "paragraph" | "html";
  /** Whether it is a part of a link. */
  readonly isLinked: boolean;
  /** Whether a block begins with it, so that only marks of quotations and list items stand before it. */
  readonly isFirst: boolean;
}

/** What a document consists of, as far as markers are concerned. */
export interface Survey {
  /** In their order. */
  readonly comments: readonly Comment[];
  readonly headings: readonly { readonly start: number; readonly depth: number }[];
  /** The signs before items of lists without numbers, and around emphasis. */
  readonly signs: readonly {
    readonly start: number;
    readonly of: "bullet" | "emphasis";
    readonly sign: string;
  }[];
  /** Code without fences. */
  readonly indented: readonly Span[];
  /** The text with spaces in place of code, HTML and whatever else is not prose. */
  readonly prose: string;
}

/** Finds comments, code and prose in a file; what cannot be read as MDX is reported. */
export function surveyDocument(file: SourceFile): Outcome<Survey> {
  const document = parseDocument(file);
  if (!document.ok) return document;
  const { text } = file;
  const comments: Comment[] = [];
  const headings: Survey["headings"][number][] = [];
  const signs: Survey["signs"][number][] = [];
  const indented: Span[] = [];
  const other: Span[] = [];
  visit(document.value, { container: document.value, isLinked: false });
  return {
    ok: true,
    value: { comments, headings, signs, indented, prose: blanked(text, other) },
    diagnostics: [],
  };

  function visit(node: Nodes, around: Surroundings): void {
    const span = spanOf(node, text);
    const source = text.slice(span.start, span.end);
    if (node.type === "heading") headings.push({ start: span.start, depth: node.depth });
    if (node.type === "emphasis" || (node.type === "list" && !node.ordered))
      signs.push({
        start: span.start,
        of: node.type === "list" ? "bullet" : "emphasis",
        sign: source.charAt(0),
      });
    if (notProse.has(node.type)) other.push(span);
    if (node.type === "html") comments.push(...htmlComments(source, span.start, around));
    else if (node.type === "mdxFlowExpression" || node.type === "mdxTextExpression")
      comments.push(...scriptComments(source, span, around));
    // A fence begins with its sign, indented code with its indentation.
    else if (node.type === "code" && /^[ \t]/.test(source)) indented.push(span);
    if (!("children" in node)) return;
    const isLinked = around.isLinked || node.type === "link" || node.type === "linkReference";
    for (const child of node.children) visit(child, { container: node, isLinked });
  }
}

type Surroundings = Pick<Comment, "container" | "isLinked">;

const notProse: ReadonlySet<string> = new Set([
  "code",
  "html",
  "inlineCode",
  "mdxFlowExpression",
  "mdxTextExpression",
  "mdxjsEsm",
  "toml",
  "yaml",
] satisfies (Nodes["type"] | "toml")[]);

/** Blocks that hold blocks; whatever else holds a comment holds it in a line of text. */
const holdsBlocks: ReadonlySet<string> = new Set(["root", "blockquote", "listItem", "mdxJsxFlowElement"]);

function spanOf({ position }: Nodes, text: string): Span {
  // The parser counts from behind a byte order mark.
  const shift = text.startsWith("\ufeff") ? 1 : 0;
  return { start: shift + (position?.start.offset ?? 0), end: shift + (position?.end.offset ?? 0) };
}

function htmlComments(source: string, offset: number, around: Surroundings): readonly Comment[] {
  const isText = /^<(?:pre|script|style|textarea)\b|^<[?!](?!--)/i.test(source);
  return Array.from(source.matchAll(/<!--(?<content>[\s\S]*?)(?:(?<close>-->)|$)/g), (found) => {
    const { content = "", close } = found.groups ?? {};
    return {
      start: offset + found.index,
      end: offset + found.index + found[0].length,
      content,
      isClosed: close !== undefined,
      ...around,
      place: !holdsBlocks.has(around.container.type) ? "paragraph" : isText ? "html" : "block",
      isFirst: found.index === 0,
    };
  });
}

/** The comment that an expression of MDX consists of. */
function scriptComments(source: string, span: Span, around: Surroundings): readonly Comment[] {
  const { content } = /^\{\s*\/\*(?<content>[\s\S]*)\*\/\s*\}$/.exec(source)?.groups ?? {};
  if (content === undefined) return [];
  const place = holdsBlocks.has(around.container.type) ? "block" : "paragraph";
  return [{ ...span, content, isClosed: true, ...around, place, isFirst: true }];
}

function blanked(text: string, spans: readonly Span[]): string {
  let result = "";
  let copied = 0;
  for (const { end, start } of spans) {
    result += text.slice(copied, start) + text.slice(start, end).replace(/[^\r\n]/g, " ");
    copied = end;
  }
  return result + text.slice(copied);
}
