import type { RelationTypeId } from "@stackmatrix/core/schema";
import type { ViewContext } from "./view-context.ts";

/** How a relation of a type reads from the service that stores it (`name`), or from the other one (`reverse`). */
export function relationWord(
  { dataset, say }: Pick<ViewContext, "dataset" | "say">,
  type: RelationTypeId,
  from: "name" | "reverse",
): string {
  const { inverse, name, reverse } = dataset.relations.get(type) ?? {};
  const turned = reverse ?? (inverse && dataset.relations.get(inverse)?.name);
  const text = from === "name" ? name : turned;
  return text ? say(text) : type;
}
