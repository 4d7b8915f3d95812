/**
 * Writes finished Markdown so that MDX reads the same: it takes every `<` for a tag, has no comments of HTML, in whose place an
 * empty text parts what has to be parted, and needs no tags around single signs, which make Prettier lose the indentation below.
 */
export function rewriteForMdx(markdown: string): string {
  return markdown.replace(
    /\\[\s\S]|<!-- -->|<span>(?:\$|&#123;)<\/span>|<(?=[\s\d=])/g,
    (found) => rewritten[found] ?? found,
  );
}

const rewritten: Readonly<Record<string, string>> = {
  "<": "&lt;",
  "<!-- -->": '{""}',
  "<span>$</span>": "&#36;",
  "<span>&#123;</span>": "&#123;",
};
