import { nearestName } from "../../diagnostic/nearest-name.ts";
import type { Rule } from "../rule.ts";

/** The edges of a diagram start and end at its nodes. */
export const edgesJoinNodes: Rule = {
  name: "edges-join-nodes",
  *check({ diagrams }) {
    for (const { value, file } of diagrams.values()) {
      if (value.shape === "relations") continue;
      const nodes = new Set(value.nodes.map(({ id }) => id));
      for (const [index, edge] of value.edges.entries()) {
        for (const end of ["from", "to"] as const) {
          const id = edge[end];
          if (nodes.has(id)) continue;
          const location = file.locate(["edges", index, end]);
          yield { code: "reference/unknown-node", location, args: { id, nearest: nearestName(id, nodes) } };
        }
      }
    }
  },
};
