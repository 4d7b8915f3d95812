/** Markup that was escaped where it was made. */
export interface Html {
  readonly html: string;
}

/** What may stand in a template: text is escaped, markup is not, lists are joined, and nothing is nothing. */
export type Content = Html | string | number | false | undefined | readonly Content[];

/** Writes markup in which each text that is put in shows as text, also within the quotes of an attribute. */
export function html(pieces: TemplateStringsArray, ...contents: readonly Content[]): Html {
  const [first = "", ...rest] = pieces;
  return { html: rest.reduce((all, piece, index) => all + markupOf(contents[index]) + piece, first) };
}

function markupOf(content: Content): string {
  if (content === undefined || content === false) return "";
  if (typeof content === "number") return String(content);
  if (typeof content === "string") return content.replace(/[&<>"']/g, escaped);
  return "html" in content ? content.html : content.map(markupOf).join("");
}

function escaped(character: string): string {
  return `&#${character.charCodeAt(0)};`;
}
