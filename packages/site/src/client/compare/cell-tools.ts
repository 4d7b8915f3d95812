import type { CompareView } from "./compare-view.ts";

/** What cells need that stays the same while what is shown changes. */
export type CellTools = Pick<CompareView, "change" | "data" | "home" | "openOptions">;
