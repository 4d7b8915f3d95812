import type { Prose, ProseNode } from "@stackmatrix/core";

/** Markdown that shows a text as it is, its marks as code and links, on one line: in a heading, a list or a table. */
export function escapeMarkdown(prose: Prose): string {
  const escaped = typeof prose === "string" ? escapeWords(prose) : prose.map(escapeNode).join("");
  // At its start, some characters make it a heading, a list or a quotation; at its end, a `#` closes a heading.
  return escaped
    .trim()
    .replace(/^[#>]|^[-+=](?=[-+=\s]|$)/, "\\$&")
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, "$1\\$2")
    .replace(/(?<=\s)#+$/, "\\$&");
}

/** Words that lead to an address. */
export function markdownLink(words: Prose, url: string): string {
  // What could end the target, a cell or a tag is percent-encoded.
  const target = url.replace(/[\s()<>\\|"`[\]{}]/g, (character) => {
    return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
  });
  return `[${escapeMarkdown(words)}](${target})`;
}

function escapeNode(node: ProseNode): string {
  switch (node.kind) {
    case "text":
      return escapeWords(node.text);
    case "code":
      // In a table, no way of writing code has both of these in it as they are.
      return /[`|]/.test(node.text) ? escapeWords(node.text) : `\`${node.text}\``;
    case "link":
      return markdownLink(node.nodes, node.href);
    default:
      return node satisfies never;
  }
}

function escapeWords(text: string): string {
  return text
    .replace(/[\s\p{Cc}]+/gu, " ")
    .replace(/\\(?![A-Za-z0-9 ])|[`*~[\]|]|<(?![ \d=])|&(?=#?[A-Za-z0-9]+;)/g, "\\$&")
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\_");
}
