import type { Dataset } from "@stackmatrix/core";
import { rowsOfServices } from "@stackmatrix/view";
import type { BlockRequest } from "./block-request.ts";
import type { Marker } from "./find-markers.ts";
import { hasRows } from "./matrix-block.ts";
import { renderBlock } from "./render-block.ts";

/** Whether there is nothing that a block can show; what may be long is not made to find that out. */
export function isEmptyBlock(
  request: BlockRequest,
  dataset: Dataset,
  begin: Pick<Marker, "depth" | "isLinked">,
): boolean {
  const { subject } = request;
  switch (subject.kind) {
    case "matrix":
      return !hasRows(dataset, subject, request.locale);
    case "service":
      if (rowsOfServices(dataset).get(subject.id)?.rows.length) return false;
      return renderBlock(request, dataset, begin) === "";
    case "capability":
      if (Object.keys(dataset.capabilities.get(subject.id)?.assessments ?? {}).length > 0) return false;
      return renderBlock(request, dataset, begin) === "";
    case "value":
      return renderBlock(request, dataset, begin) === "";
    default:
      // Of a kind of which there is one, there is something to show.
      return false;
  }
}
