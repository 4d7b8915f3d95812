/** A stretch of a theme's text; `start` counts from the beginning of the file. */
interface Stretch {
  readonly text: string;
  readonly start: number;
}

/** A part of a theme's text that may mean something. */
export type ThemeToken = Stretch &
  (
    | { readonly kind: "root" | "end-of-rule" | "other" }
    | { readonly kind: "declaration"; readonly name: Stretch; readonly value: Stretch }
  );

/** Cuts a theme's text up; comments and white space are left out. */
export function* themeTokens(text: string): Iterable<ThemeToken> {
  for (const match of text.matchAll(pattern)) {
    const { name, colon = "", value = "", root, end, other } = match.groups ?? {};
    const whole = { text: match[0], start: match.index };
    if (name !== undefined) {
      const start = whole.start + name.length + colon.length + value.length - value.trimStart().length;
      const names = { text: name, start: whole.start };
      yield { ...whole, kind: "declaration", name: names, value: { text: value.trim(), start } };
    } else if (root !== undefined) yield { ...whole, kind: "root" };
    else if (end !== undefined) yield { ...whole, kind: "end-of-rule" };
    else if (other !== undefined) yield { ...whole, kind: "other" };
  }
}

/** The alternatives cover every text, so that each match begins where the last one ended. */
const pattern = new RegExp(
  [
    /\s+/,
    /\/\*(?:[\s\S]*?\*\/|[\s\S]*)/,
    /(?<root>:root\s*\{)/,
    /(?<end>\})/,
    /(?<name>[\w-]+)(?<colon>\s*:)(?<value>[^;{}]*)(?:;|(?=\})|$)/,
    /(?<other>[^;{}]*[;{}]|[^;{}]+)/,
  ]
    .map(({ source }) => source)
    .join("|"),
  "gu",
);
