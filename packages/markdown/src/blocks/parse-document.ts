import type { Outcome, SourceFile } from "@stackmatrix/core";
import type { Root } from "mdast";
import { fromMarkdown, type Options } from "mdast-util-from-markdown";
import { frontmatterFromMarkdown } from "mdast-util-frontmatter";
import { mdxFromMarkdown } from "mdast-util-mdx";
import { frontmatter } from "micromark-extension-frontmatter";
import { mdxjs } from "micromark-extension-mdxjs";
import { isMdx } from "./is-mdx.ts";

/** Reads a file as Markdown or MDX, as its name says; only MDX can be malformed. Offsets do not count a byte order mark. */
export function parseDocument({ path, text }: SourceFile): Outcome<Root> {
  const body = text.replace(/^\ufeff/, "");
  try {
    return { ok: true, value: fromMarkdown(body, isMdx(path) ? mdx : markdown), diagnostics: [] };
  } catch (error) {
    if (!isParseError(error)) throw error;
    const { column, line, reason } = error;
    const range = { start: { line, column }, end: { line, column: column + 1 } };
    return {
      ok: false,
      diagnostics: [{ code: "docs/invalid-mdx", location: { path, range }, args: { reason } }],
    };
  }
}

const matter = ["yaml", "toml"] as const;
const markdown: Options = {
  extensions: [frontmatter([...matter])],
  mdastExtensions: [frontmatterFromMarkdown([...matter])],
};
const mdx: Options = {
  extensions: [...(markdown.extensions ?? []), mdxjs()],
  mdastExtensions: [...(markdown.mdastExtensions ?? []), mdxFromMarkdown()],
};

/** What the parser throws, with its place. */
interface ParseError {
  readonly reason: string;
  readonly line: number;
  readonly column: number;
}

function isParseError(error: unknown): error is Error & ParseError {
  return (
    error instanceof Error &&
    "reason" in error &&
    typeof error.reason === "string" &&
    "line" in error &&
    typeof error.line === "number" &&
    "column" in error &&
    typeof error.column === "number"
  );
}
