import type { FlowLine } from "./layout-flow.ts";

/** A part of a line of a flow with the template that prints it. */
export type FlowPart =
  | ({ readonly partial: "flow-box" } & FlowLine["boxes"][number])
  | ({ readonly partial: "flow-arrow"; readonly isEntry: boolean } & FlowLine["arrows"][number])
  | ({ readonly partial: "flow-beside" } & FlowLine["beside"][number]);

/**
 * Puts what stands in a line in the order in which it is read: boxes with the arrows between, then what stands beside them.
 * An arrow that only leads in from the line before has been read there.
 */
export function flowParts({ arrows, beside, boxes }: FlowLine): readonly FlowPart[] {
  const first = boxes[0]?.column ?? 0;
  const line = [
    ...boxes.map((box) => ({ partial: "flow-box" as const, ...box })),
    ...arrows.map((arrow) => ({
      partial: "flow-arrow" as const,
      isEntry: arrow.column < first,
      ...arrow,
    })),
  ].sort((one, other) => one.column - other.column);
  return [...line, ...beside.map((part) => ({ partial: "flow-beside" as const, ...part }))];
}
