import MarkdownIt, { type Token } from "markdown-it";
import footnotes from "markdown-it-footnote";
import { safeHtml } from "./safe-html.ts";

/** Where links and pictures of a page lead. */
export interface PageLinks {
  /** The address that a relative link stands for; nothing where it leads to no file that is shown. */
  link(target: string): string | undefined;
  /** The same of a picture. */
  picture(target: string): string | undefined;
}

/** A page of Markdown as HTML in which nothing runs; a link that leads nowhere is text. */
export function markdownHtml(text: string, links: PageLinks): string {
  const [, matter = "", rest = text] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  const environment = {};
  const tokens = markdown.parse(rest, environment);
  for (const { children } of tokens) relink(children ?? [], links);
  const body = markdown.renderer.render(tokens, markdown.options, environment);
  return matter === "" ? body : `<pre>${markdown.utils.escapeHtml(matter)}</pre>\n${body}`;
}

const markdown = new MarkdownIt({ html: true }).use(footnotes);
markdown.renderer.rules.html_block = (tokens, index) => safeHtml(tokens[index]?.content ?? "");
markdown.renderer.rules.html_inline = (tokens, index) => safeHtml(tokens[index]?.content ?? "");

// A note that is referred to twice is one note.
markdown.renderer.rules.footnote_caption = (tokens, index) => `[${Number(tokens[index]?.meta?.id) + 1}]`;

function relink(tokens: readonly Token[], links: PageLinks): void {
  let isText = false;
  for (const token of tokens) {
    if (token.type === "image") place(token, "src", links.picture);
    if (token.type === "link_open") isText = !place(token, "href", links.link);
    if (isText && /^link_/.test(token.type)) token.tag = "span";
    if (token.type === "link_close") isText = false;
  }
}

/** Gives an attribute the address that it stands for, or says that there is none, which is told by a title then. */
function place(token: Token, name: string, find: (target: string) => string | undefined): boolean {
  const target = String(token.attrGet(name) ?? "");
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/|#)/i.test(target)) return true;
  const address = find(target);
  const others = (token.attrs ?? []).filter(([known]) => known !== name);
  const own: [string, string] =
    address === undefined ? ["title", `${target} is not shown here`] : [name, address];
  token.attrs = [...others, own];
  return address !== undefined;
}
