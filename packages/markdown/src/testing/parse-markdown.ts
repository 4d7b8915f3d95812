import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";

/** A node of the tree that a Markdown reader sees. */
export interface MarkdownNode {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly identifier?: string;
  readonly children?: readonly MarkdownNode[];
}

const parser = unified().use(remarkParse).use(remarkGfm);

/** Reads Markdown as a code host does. */
export function parseMarkdown(text: string): MarkdownNode {
  return parser.parse(text);
}

/** The text of a node that must hold nothing but text. */
export function readText({ children = [], type }: MarkdownNode): string {
  return children
    .map((node) => {
      if (node.type === "text") return node.value ?? "";
      if (node.type === "html" && node.value === "<br />") return "\n";
      if (node.type === "html" && /^<!-- -->$|^<\/?span>$/.test(node.value ?? "")) return "";
      throw new Error(`A ${type} holds a ${node.type}: ${JSON.stringify(node)}`);
    })
    .join("");
}
