import type { Graph, GraphEdge } from "./graph.ts";

/**
 * Finds the arrows that close a cycle: without them, or with them turned round, all arrows run one way. What no arrow
 * leads to is looked at first, so that a cycle is entered where the graph enters it.
 */
export function findBackEdges({ edges, nodes }: Graph): ReadonlySet<GraphEdge> {
  const leaving = Map.groupBy(edges, ({ from }) => from);
  const targets = new Set(edges.map(({ to }) => to));
  const back = new Set<GraphEdge>();
  const open = new Set<string>();
  const done = new Set<string>();
  const visit = (id: string) => {
    if (done.has(id)) return;
    open.add(id);
    for (const edge of leaving.get(id) ?? []) {
      if (open.has(edge.to)) back.add(edge);
      else visit(edge.to);
    }
    open.delete(id);
    done.add(id);
  };
  const ids = nodes.map(({ id }) => id);
  for (const id of ids.filter((id) => !targets.has(id))) visit(id);
  for (const id of ids) visit(id);
  return back;
}
