import type { Dataset } from "@stackmatrix/core";
import type { ViewContext } from "@stackmatrix/view";
import type { Page, PlannedPage } from "../page.ts";
import type { PartPlace } from "./parts.ts";

interface PartedOptions<Place extends PartPlace> {
  /** Makes what a part shows; of a page that is whole, all of it. */
  readonly make: (dataset: Dataset, part: Place) => Omit<Page, "path" | "part">;
  /** What a unit is called, for those who look for it among the parts. */
  readonly nameOf?: (page: ViewContext, unit: number) => string | undefined;
}

/** The pages of what stands in one file or in several. */
export function partedPages<Place extends PartPlace>(
  { parts }: { readonly parts: readonly Place[] },
  { make, nameOf = () => undefined }: PartedOptions<Place>,
): readonly PlannedPage[] {
  return parts.map((place, index) => ({
    path: place.path,
    basis: place.basis,
    make: (dataset) => ({
      ...make(dataset, place),
      path: place.path,
      part: parts.length > 1 ? { index, parts, nameOf } : undefined,
    }),
  }));
}
