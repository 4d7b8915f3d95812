import { compile, NodeTypes, type ParentNode, parse } from "@vue/compiler-dom";
import MarkdownIt from "markdown-it";

const markdown = new MarkdownIt({ html: true, linkify: true });

/**
 * The text that a page shows whose Markdown is made into a template of Vue, as VitePress does.
 *
 * @throws where Vue finds an expression or something that is no template
 */
export function readVue(text: string): string {
  const html = markdown.render(text);
  const options = { comments: true, whitespace: "preserve", onError: fail } as const;
  compile(html, options);
  return textOf(parse(html, options)).replace(/\n$/, "");
}

function fail(error: Error): never {
  throw error;
}

function textOf({ children }: Pick<ParentNode, "children">): string {
  return children
    .map((node) => {
      if (node.type === NodeTypes.TEXT) return node.content;
      if (node.type === NodeTypes.COMMENT) return "";
      if (node.type === NodeTypes.ELEMENT) return node.tag === "br" ? "\n" : textOf(node);
      throw new Error(`Vue finds an expression: ${node.loc.source}`);
    })
    .join("");
}
