import type { Dataset } from "@stackmatrix/core";
import type { Kind } from "@stackmatrix/core/schema";

/** The file that an entity is written in, or where all of its kind are. */
export function originOf({ folder, inOneFile }: Dataset, kind: Kind, id?: string): string {
  if (inOneFile.has(kind)) return `${folder}/${kind}.yaml`;
  return id === undefined ? `${folder}/${kind}/` : `${folder}/${kind}/${id}.yaml`;
}
