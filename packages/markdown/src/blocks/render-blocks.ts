import {
  compareDiagnostics,
  type Dataset,
  type Diagnostic,
  type Outcome,
  type SourceFile,
} from "@stackmatrix/core";
import { readBlockRequest } from "./block-request.ts";
import { findMarkers, type Marker } from "./find-markers.ts";
import { type Block, pairMarkers } from "./pair-markers.ts";
import { renderBlock } from "./render-block.ts";

/** How blocks are laid out where they do not say it themselves. */
export interface BlockOptions {
  readonly align?: boolean | undefined;
}

/**
 * Fills the blocks between `<!-- stackmatrix:begin … -->` and `<!-- stackmatrix:end -->` of a Markdown file and leaves
 * every other byte as it is; or says, each at its place, what is wrong with the markers.
 */
export function renderBlocks(
  file: SourceFile,
  dataset: Dataset,
  options: BlockOptions = {},
): Outcome<string> {
  const found = findMarkers(file.path, file.text);
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
    return renderBlock({ ...request.value, align }, dataset);
  });
  if (diagnostics.length > 0) return { ok: false, diagnostics: diagnostics.sort(compareDiagnostics) };
  return { ok: true, value: splice(file.text, blocks, contents), diagnostics: [] };
}

function splice(text: string, blocks: readonly Block[], contents: readonly string[]): string {
  let result = "";
  let copied = 0;
  for (const [index, { begin, end }] of blocks.entries()) {
    const lines = `\n${contents[index] ?? ""}\n\n`.split("\n").map((line) => line && begin.indent + line);
    result += text.slice(copied, begin.line.end) + lines.join(begin.line.lineBreak);
    copied = end.line.offset;
  }
  return result + text.slice(copied);
}
