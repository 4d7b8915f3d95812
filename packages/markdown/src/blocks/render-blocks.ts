import {
  compareDiagnostics,
  type Dataset,
  type Diagnostic,
  type Outcome,
  type SourceFile,
} from "@stackmatrix/core";
import { alignTables } from "../markdown-table.ts";
import { readBlockRequest } from "./block-request.ts";
import { findMarkers, type Marker, type Signs } from "./find-markers.ts";
import { isMdx } from "./is-mdx.ts";
import { type Block, pairMarkers } from "./pair-markers.ts";
import { renderBlock } from "./render-block.ts";
import { rewriteForMdx } from "./rewrite-for-mdx.ts";

/** How blocks are laid out where they do not say it themselves. */
export interface BlockOptions {
  readonly align?: boolean | undefined;
}

/** A file with its blocks filled, or what is wrong with them; and how many blocks it has. */
export type FilledBlocks = Outcome<string> & { readonly blocks: number };

/**
 * Fills the blocks between `<!-- stackmatrix:begin … -->` and `<!-- stackmatrix:end -->` of a Markdown file, or in MDX
 * between the same in braces, and leaves every other byte as it is; or says, each at its place, what is wrong with the
 * markers.
 */
export function renderBlocks(file: SourceFile, dataset: Dataset, options: BlockOptions = {}): FilledBlocks {
  const found = findMarkers(file);
  const { blocks, diagnostics: unpaired } = pairMarkers(
    found.filter((item): item is Marker => "word" in item),
  );
  const diagnostics = [...found.filter((item): item is Diagnostic => "code" in item), ...unpaired];
  const contents = blocks.map(({ begin }) => {
    const content = contentOf(begin, dataset, { ...options, isMdx: isMdx(file.path) });
    diagnostics.push(...content.diagnostics);
    return content.ok ? content.value : "";
  });
  if (diagnostics.length > 0)
    return { ok: false, diagnostics: diagnostics.sort(compareDiagnostics), blocks: blocks.length };
  return { ok: true, value: splice(file.text, blocks, contents), diagnostics: [], blocks: blocks.length };
}

/** What a block is filled with. */
function contentOf(
  begin: Marker,
  dataset: Dataset,
  options: BlockOptions & { readonly isMdx: boolean },
): Outcome<string> {
  const request = readBlockRequest(begin, dataset);
  if (!request.ok) return request;
  const { align = options.align, subject } = request.value;
  const rendered = renderBlock(request.value, dataset, begin);
  if (rendered === "") {
    const location = begin.arguments[0]?.location ?? begin.location;
    return {
      ok: false,
      diagnostics: [{ code: "docs/empty-block", location, args: { block: subject.kind } }],
    };
  }
  const content = withSigns(options.isMdx ? rewriteForMdx(rendered) : rendered, begin.signs);
  return { ok: true, value: align ? alignTables(`${content}\n`).trimEnd() : content, diagnostics: [] };
}

/** Writes lists and emphasis as the owner of the file does: linters ask for one way in a file. */
function withSigns(content: string, { bullet, emphasis }: Signs): string {
  return content
    .replace(/^(\s*)- /gm, `$1${bullet} `)
    .replace(/^(\s+)_(.*)_((?: [⁰¹²³⁴-⁹]+)*\\?)$/gm, `$1${emphasis}$2${emphasis}$3`);
}

function splice(text: string, blocks: readonly Block[], contents: readonly string[]): string {
  let result = "";
  let copied = 0;
  for (const [index, block] of blocks.entries()) {
    const content = contents[index] ?? "";
    const { begin, end } = block;
    if (begin.isInline) {
      result += text.slice(copied, begin.end) + content;
      copied = end.start;
    } else {
      result += text.slice(copied, begin.line.end) + inLines(begin, content);
      copied = end.line.offset;
    }
  }
  return result + text.slice(copied);
}

/** A block's content with an empty line above and below it, each line behind what lists and quotations put before it. */
function inLines({ container, line: { lineBreak }, prefix }: Marker, content: string): string {
  // Prettier leaves no empty line between a heading and a list in an item of another list.
  const written =
    container.type === "listItem" ? content.replace(/^(#+ .*)\n\n(?=[-*+] |\d+\. )/gm, "$1\n") : content;
  const lines = ["", ...written.split("\n"), ""].map((line) =>
    line === "" ? prefix.trimEnd() : prefix + line,
  );
  return lines.map((line) => line + lineBreak).join("");
}
