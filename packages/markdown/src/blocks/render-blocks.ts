import {
  compareDiagnostics,
  type Dataset,
  type Diagnostic,
  type Outcome,
  type SourceFile,
} from "@stackmatrix/core";
import { alignTables } from "../markdown-table.ts";
import { readBlockRequest } from "./block-request.ts";
import { findMarkers, type Marker } from "./find-markers.ts";
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
  const contents = blocks.map((block) => {
    const request = readBlockRequest(block.begin, dataset);
    if (!request.ok) {
      diagnostics.push(...request.diagnostics);
      return "";
    }
    const { align = options.align } = request.value;
    if (!isMdx(file.path)) return renderBlock({ ...request.value, align }, dataset);
    const content = rewriteForMdx(renderBlock({ ...request.value, align: false }, dataset));
    return align ? alignTables(`${content}\n`).trimEnd() : content;
  });
  if (diagnostics.length > 0)
    return { ok: false, diagnostics: diagnostics.sort(compareDiagnostics), blocks: blocks.length };
  return { ok: true, value: splice(file.text, blocks, contents), diagnostics: [], blocks: blocks.length };
}

function splice(text: string, blocks: readonly Block[], contents: readonly string[]): string {
  let result = "";
  let copied = 0;
  for (const [index, { begin, end }] of blocks.entries()) {
    const lines = ["", ...(contents[index] ?? "").split("\n"), ""].map((line) =>
      line === "" ? begin.prefix.trimEnd() : begin.prefix + line,
    );
    const { end: from, lineBreak } = begin.line;
    result += text.slice(copied, from) + lines.map((line) => line + lineBreak).join("");
    copied = end.line.offset;
  }
  return result + text.slice(copied);
}
