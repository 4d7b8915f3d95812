import { evaluate } from "@mdx-js/mdx";
import remarkGfm from "remark-gfm";

/**
 * The text that a page of MDX shows.
 *
 * @throws where it is not valid
 */
export async function readMdx(text: string): Promise<string> {
  const jsx = (type: unknown, props: { readonly children?: unknown }): string => {
    if (typeof type === "function") return type(props);
    return type === "br" ? "\n" : textOf(props.children);
  };
  const { default: content } = await evaluate(text, {
    Fragment: "fragment",
    jsx: jsx as never,
    jsxs: jsx as never,
    remarkPlugins: [remarkGfm],
  });
  return textOf(content({}));
}

function textOf(children: unknown): string {
  if (Array.isArray(children)) return children.map(textOf).join("");
  return typeof children === "string" ? children : "";
}
