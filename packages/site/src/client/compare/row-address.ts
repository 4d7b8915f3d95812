import type { RowKind } from "@stackmatrix/query";
import { rowPath } from "../../pages/row-path.ts";

/** The page of a row, and there the answer of a service; the field of a service has none. */
export function rowAddress(
  home: string,
  { id, kind }: { readonly id: string; readonly kind: RowKind },
  service?: string,
): string | undefined {
  const path = rowPath(kind, id);
  return path && `${home}${path}${service === undefined ? "" : `#service-${service}`}`;
}
