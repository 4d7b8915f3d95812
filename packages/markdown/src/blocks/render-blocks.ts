import type { Dataset, Outcome, SourceFile } from "@stackmatrix/core";
import { type BlockOptions, fillBlocks } from "./fill-blocks.ts";
import { planBlocks } from "./plan-blocks.ts";

/** A file with its blocks filled, or what is wrong with them; and how many blocks it has. */
export type FilledBlocks = Outcome<string> & { readonly blocks: number };

/**
 * Fills the blocks between `<!-- stackmatrix:begin … -->` and `<!-- stackmatrix:end -->` of a Markdown file, or in MDX
 * between the same in braces, and leaves every other byte as it is; or says, each at its place, what is wrong with the
 * markers.
 */
export function renderBlocks(file: SourceFile, dataset: Dataset, options: BlockOptions = {}): FilledBlocks {
  const { count: blocks, ...planned } = planBlocks(file, dataset);
  if (!planned.ok) return { ...planned, blocks };
  return { ok: true, value: fillBlocks(planned.value, dataset, options), diagnostics: [], blocks };
}
