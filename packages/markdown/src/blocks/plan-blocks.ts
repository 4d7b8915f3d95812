import { hash } from "node:crypto";
import {
  compareDiagnostics,
  type Dataset,
  type Diagnostic,
  type Outcome,
  type SourceFile,
} from "@stackmatrix/core";
import { type BlockRequest, readBlockRequest } from "./block-request.ts";
import { findMarkers, type Marker } from "./find-markers.ts";
import { isEmptyBlock } from "./is-empty-block.ts";
import { type Block, pairMarkers } from "./pair-markers.ts";

/** A block, and what its markers ask for. */
export interface PlannedBlock extends Block {
  readonly request: BlockRequest;
}

/** A file with its blocks. */
export interface BlocksPlan {
  readonly file: SourceFile;
  readonly blocks: readonly PlannedBlock[];
  /** Tells all of the file that stays as it is, and what was found in it. */
  readonly basis: string;
}

/** What is to be filled in a file, or what is wrong with it; and how many blocks it has. */
export type PlannedBlocks = Outcome<BlocksPlan> & { readonly count: number };

/** Finds the blocks of a file and what they are to show, and fills none. */
export function planBlocks(file: SourceFile, dataset: Dataset): PlannedBlocks {
  const found = findMarkers(file);
  const { blocks, diagnostics: unpaired } = pairMarkers(
    found.filter((item): item is Marker => "word" in item),
  );
  const diagnostics = [...found.filter((item): item is Diagnostic => "code" in item), ...unpaired];
  const planned = blocks.flatMap((block): readonly PlannedBlock[] => {
    const request = requestOf(block.begin, dataset);
    diagnostics.push(...request.diagnostics);
    return request.ok ? [{ ...block, request: request.value }] : [];
  });
  const count = blocks.length;
  if (diagnostics.length > 0) return { ok: false, diagnostics: diagnostics.sort(compareDiagnostics), count };
  const basis = basisOf(file.text, planned);
  return { ok: true, value: { file, blocks: planned, basis }, diagnostics: [], count };
}

function requestOf(begin: Marker, dataset: Dataset): Outcome<BlockRequest> {
  const request = readBlockRequest(begin, dataset);
  if (!request.ok || !isEmptyBlock(request.value, dataset, begin)) return request;
  const location = begin.arguments[0]?.location ?? begin.location;
  const args = { block: request.value.subject.kind };
  return { ok: false, diagnostics: [{ code: "docs/empty-block", location, args }] };
}

/** What stands in a block is written anew: it counts for nothing. */
function basisOf(text: string, blocks: readonly PlannedBlock[]): string {
  let copied = 0;
  const found: unknown[] = [];
  for (const { begin, end, request } of blocks) {
    const { container, depth, isInline, isLinked, prefix, signs } = begin;
    found.push(text.slice(copied, begin.isInline ? begin.end : begin.line.end));
    found.push([request, container.type, depth, isInline, isLinked, prefix, signs]);
    copied = begin.isInline ? end.start : end.line.offset;
  }
  return hash("sha256", JSON.stringify([...found, text.slice(copied)]), "base64url");
}
