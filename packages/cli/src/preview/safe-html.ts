/** HTML of Markdown as it may stand on a page: anchors and plain tags are tags, comments are gone, and the rest is text. */
export function safeHtml(html: string): string {
  return html
    .replaceAll(/<!--[\s\S]*?-->/g, "")
    .split(/(<[^<>]*>)/)
    .map((part) => (allowed.test(part) ? part : escaped(part)))
    .join("");
}

const allowed =
  /^(?:<a id="[\w./-]+">|<br ?\/?>|<\/?(?:a|b|code|dd|details|dl|dt|em|i|kbd|li|ol|p|strong|sub|summary|sup|table|tbody|td|th|thead|tr|ul)>)$/;

/** Character references stay what they are. */
function escaped(text: string): string {
  return text.replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
