/** What an author says in a marker, in UTF-16 units from the start of the text that it stands in. */
export interface WrittenArgument {
  readonly key: string;
  /** Without its quotation marks; nothing where there is no `=`. */
  readonly value?: string | undefined;
  /** Whether a quotation mark in it is never closed. */
  readonly isOpen: boolean;
  readonly start: number;
  readonly end: number;
}

/** The arguments in a text: words, and words with a value, which stands in quotation marks where it has spaces. */
export function argumentsIn(text: string): readonly WrittenArgument[] {
  return Array.from(text.matchAll(argument), ({ 0: written, index }) => {
    const [key = "", ...value] = written.split("=");
    return {
      key,
      value: value.length === 0 ? undefined : value.join("=").replace(quoted, "$1$2"),
      isOpen: /["']/.test(written.replace(quoted, "")),
      start: index,
      end: index + written.length,
    };
  });
}

const quoted = /"([^"]*)"|'([^']*)'/g;
const argument = /(?:"[^"]*"|'[^']*'|["'].*$|[^\s"'])+/g;
