import type { ViewContext } from "@stackmatrix/view";
import type { Page, PlannedPage } from "../page.ts";
import type { Part } from "./parts.ts";

/** A part, and where it stands among the others. */
export interface PartPlace extends Part {
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

interface PartedOptions {
  /** Makes what a part shows; of a page that is whole, all of it. */
  readonly make: (part: PartPlace) => Omit<Page, "path" | "part">;
  /** What a unit is called, for those who look for it among the parts. */
  readonly nameOf?: (page: ViewContext, unit: number) => string | undefined;
}

/** The pages of what stands in one file or in several. */
export function partedPages(parts: readonly Part[], { make, nameOf }: PartedOptions): readonly PlannedPage[] {
  return parts.map((part, index) => ({
    path: part.path,
    make: () => ({
      ...make({ ...part, isFirst: index === 0, isLast: index === parts.length - 1 }),
      path: part.path,
      part: parts.length > 1 ? { index, parts, nameOf: nameOf ?? (() => undefined) } : undefined,
    }),
  }));
}
