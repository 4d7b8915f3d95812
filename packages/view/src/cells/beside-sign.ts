import { joinProse, type Prose } from "@stackmatrix/core";
import type { SupportCell } from "./cell-view.ts";

/**
 * What stands beside a sign in a table, such as "3.2 · preview"; empty where the sign says enough. A table with room says
 * the support level in words where nothing else is said of it.
 */
export function besideSign(
  cell: SupportCell,
  { hasRoom = false }: { readonly hasRoom?: boolean } = {},
): Prose {
  const short = cell.short ?? (hasRoom ? cell.word : undefined);
  const parts = [cell.versions, cell.status, short].filter((part) => part !== undefined);
  return joinProse(parts, " · ");
}
