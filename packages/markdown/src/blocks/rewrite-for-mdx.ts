/** Writes finished Markdown so that MDX reads the same: it has comments of its own, and takes every `<` for a tag. */
export function rewriteForMdx(markdown: string): string {
  return markdown.replace(/\\[\s\S]|<!-- -->|<(?=[\s\d=])/g, (found) => {
    if (found.startsWith("\\")) return found;
    return found === "<" ? "&lt;" : "{/* */}";
  });
}
