import type { Diagnostic } from "@stackmatrix/core";
import type { Marker } from "./find-markers.ts";

/** The two markers of a block. */
export interface Block {
  readonly begin: Marker;
  readonly end: Marker;
}

/** Joins markers to blocks; every one that has no partner in the same list item or quotation is reported where it stands. */
export function pairMarkers(markers: readonly Marker[]): {
  readonly blocks: readonly Block[];
  readonly diagnostics: readonly Diagnostic[];
} {
  const blocks: Block[] = [];
  const diagnostics: Diagnostic[] = [];
  let open: Marker | undefined;
  for (const marker of markers) {
    const { location, word } = marker;
    if (word === "begin" && open) diagnostics.push({ code: "docs/nested-begin", location, args: {} });
    else if (word === "begin") open = marker;
    else if (open) {
      if (open.container === marker.container) blocks.push({ begin: open, end: marker });
      else diagnostics.push({ code: "docs/split-block", location, args: {} });
      open = undefined;
    } else diagnostics.push({ code: "docs/missing-begin", location, args: {} });
  }
  if (open) diagnostics.push({ code: "docs/missing-end", location: open.location, args: {} });
  return { blocks, diagnostics };
}
