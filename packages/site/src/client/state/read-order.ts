import type { Order } from "./compare-state.ts";
import type { KnownParts } from "./known-parts.ts";

/** Reads by what services or rows are ordered, such as `gpu_answer_down`; nothing where it says nothing known. */
export function readOrder(
  text: string | null,
  { moved }: KnownParts,
  places: readonly string[],
): Order | undefined {
  const [first = "", by, down] = (text ?? "").split("_");
  const isBackwards = down === "down" && { isBackwards: true };
  if (by === "name") return { by, ...isBackwards };
  const at = Object.hasOwn(moved, first) ? (moved[first] ?? first) : first;
  if ((by !== "answer" && by !== "date") || !places.includes(at)) return undefined;
  return { by, at, ...isBackwards };
}
