import type { RowView } from "@stackmatrix/view";

/** The page of a row of a matrix, from the folder of the language; the field of a service has none. */
export function rowPath(kind: RowView["kind"], id: string): string | undefined {
  const folder = folders[kind];
  return folder && `${folder}/${id}.html`;
}

const folders: Readonly<Record<RowView["kind"], string | undefined>> = {
  capability: "capabilities",
  tradeoff: "tradeoffs",
  trait: "traits",
  attribute: undefined,
};
