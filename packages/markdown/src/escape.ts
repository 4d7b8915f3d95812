import type { Prose, ProseNode } from "@stackmatrix/core";

/** Text that is Markdown already; whatever is a plain string still has to be escaped. */
export interface Markdown {
  readonly markdown: string;
}

/** A text as it stands in a sentence: plain, with marks, or Markdown already. */
export type Inline = Prose | Markdown;

/**
 * Markdown that shows a text exactly as it is, its marks as code and links, on one line, wherever a line of text can stand: also at the start of a
 * paragraph, a list item or a heading.
 */
export function escapeText(text: Prose): string {
  return guardEdges(escapeProse(text));
}

/** The same inside a table cell, where nothing but inline markup can begin. */
export function escapeCell(text: Prose): string {
  return escapeProse(text);
}

/** A piece of Markdown from a template literal: what is inserted is escaped, unless it is Markdown already. */
export function markdown(strings: TemplateStringsArray, ...values: readonly Inline[]): Markdown {
  return { markdown: String.raw({ raw: strings }, ...values.map(inlineMarkdown)) };
}

/** What an inline text becomes in a cell or in the middle of a line. */
export function inlineMarkdown(value: Inline): string {
  return typeof value === "object" && "markdown" in value ? value.markdown : escapeProse(value);
}

/**
 * A text as code on one line: between as many backticks as it has nowhere, or in a tag where something in it has to be
 * escaped, since it ends a cell or means something to what reads a page before or after Markdown does.
 */
export function codeSpan(text: string): string {
  if (/[{|[<]/.test(text)) return `<code>${escapeInline(text)}</code>`;
  const runs = new Set(text.match(/`+/g));
  let fence = "`";
  while (runs.has(fence)) fence += "`";
  const padding = /^[` ]|[` ]$/.test(text) ? " " : "";
  return `${fence}${padding}${text.replace(/[\r\n]+/g, " ")}${padding}${fence}`;
}

/** An address as the target of a link: what could end the target or a table's cell, or be a reference, is percent-encoded. */
export function escapeTarget(url: string): string {
  return url.replace(/[\s()<>{}\\"|`*[\]]|(?<=&#?\w+);/g, (character) => {
    const encoded = encodeURIComponent(character);
    return encoded === character ? `%${character.charCodeAt(0).toString(16).toUpperCase()}` : encoded;
  });
}

function escapeProse(prose: Prose): string {
  return typeof prose === "string" ? escapeInline(prose) : prose.map(escapeNode).join("");
}

function escapeNode(node: ProseNode): string {
  switch (node.kind) {
    case "text":
      return escapeInline(node.text);
    case "code":
      return codeSpan(node.text);
    case "link":
      // Behind a bracket, a caret would make it a footnote.
      return `[${escapeProse(node.nodes).replace(/^\^/, "\\^")}](${escapeTarget(node.href)})`;
    default:
      return node satisfies never;
  }
}

/** Characters of which some uses mean something to Markdown or to a code host; most texts have none. */
const special = /[\\`*_~<>&|[\]{$!:@#\r\n]|[ \t]{2}|www\./i;

function escapeInline(text: string): string {
  if (!special.test(text)) return text;
  return (
    breakAutolinks(
      text
        .replace(/\\(?![A-Za-z0-9 ])/g, "\\\\")
        .replace(/[`*~|[\]]/g, "\\$&")
        .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\_")
        .replace(/&(?=#?[A-Za-z0-9]+;)/g, "\\&")
        .replace(/<(?=[%?])/g, "&lt;")
        .replace(/<(?![ \t\d=])/g, "\\<")
        .replace(/!$/, "\\!"),
    )
      .replace(/\r\n|\r|\n/g, "<br />")
      // HTML shows one space for many, and Prettier leaves one.
      .replace(/[ \t]{2,}/g, " ")
  );
}

/** No less than the bytes of UTF-8 that a text without marks takes once it is escaped, wherever it stands. */
export function escapedBytes(text: string): number {
  // At each of its ends, a sign may need a backslash.
  return Buffer.byteLength(special.test(text) ? escapeInline(text) : text) + 2;
}

/**
 * Code hosts look for addresses, mentions, emoji names and formulas in the finished text, where a backslash has gone;
 * an empty comment parts the text there, and a span is what GitHub documents for dollar signs. Liquid looks for braces
 * in the text as it is written, so that they stand as references; Vue looks for two of them in the finished text.
 */
function breakAutolinks(text: string): string {
  if (!autolinked.test(text)) return text;
  return text
    .replace(/(https?|ftp)(?=:\/\/)/gi, "$1<!-- -->")
    .replace(/www(?=\.)/gi, "$&<!-- -->")
    .replace(/@(?=\\?[\w.-])/g, "@<!-- -->")
    .replace(/(?<!\w):(?=[a-z+-][a-z0-9_+-]*:)/g, ":<!-- -->")
    .replaceAll("$", "<span>$</span>")
    .replace(/\{(?=\{)/g, "<span>&#123;</span>")
    .replaceAll("{", "&#123;");
}

/** What any of these begins with, or has in it. */
const autolinked = /[:@${]|www\./i;

/** At the start of a block, some characters make it a heading, a list or a quotation; at its end, a `#` closes a heading. */
function guardEdges(escaped: string): string {
  if (!guarded.test(escaped)) return escaped;
  return escaped
    .replace(/^[#>]|^[-+=](?=[-+=\s]|$)|^:(?=::)/, "\\$&")
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, "$1\\$2")
    .replace(/(\s)(#+)$/, "$1\\$2");
}

/** What such a start begins with, and such an end ends with; most texts have neither. */
const guarded = /^[#>\-+=:\d]|#$/;
