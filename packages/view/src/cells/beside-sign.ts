import { joinProse, type Prose } from "@stackmatrix/core";
import type { SupportCell } from "./cell-view.ts";

/**
 * What stands beside a sign in a table, such as "3.2 · preview"; empty where the sign says enough. Where there is room,
 * it is said in words, such as "full · since 3.2 · preview".
 */
export function besideSign(
  { short, span, status, versions, word }: SupportCell,
  { hasRoom = false }: { readonly hasRoom?: boolean } = {},
): Prose {
  const parts = hasRoom ? [short ?? word, span, status] : [versions, status, short];
  return joinProse(
    parts.filter((part) => part !== undefined),
    " · ",
  );
}
