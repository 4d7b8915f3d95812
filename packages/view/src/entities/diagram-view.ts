import type { Identified, Prose } from "@stackmatrix/core";
import { relationGraph } from "@stackmatrix/core";
import type { Diagram, DrawnDiagram, RelationDiagram } from "@stackmatrix/core/schema";
import { relationWord } from "../language/relation-word.ts";
import type { ViewContext } from "../language/view-context.ts";

/** A box of a diagram. */
export interface NodeView {
  readonly id: string;
  readonly label: string;
  readonly note?: Prose | undefined;
  /** It does not belong where the diagram has it. */
  readonly wrong: boolean;
  /** It stands for something outside the dataset. */
  readonly isOutside?: boolean | undefined;
}

/** An arrow of a diagram. */
export interface EdgeView {
  readonly from: string;
  readonly to: string;
  /** Id of the edge type, or in a diagram of relations of the relation type. */
  readonly type: string;
  readonly label: string;
  /** Whether the label says more than the arrow's type. */
  readonly isNamed: boolean;
  /** Whether its tail takes something from its head. */
  readonly pulls: boolean;
}

/** A diagram, ready to lay out. */
export interface DiagramView {
  readonly id: string;
  readonly title: string;
  readonly summary?: Prose | undefined;
  readonly shape: Diagram["shape"];
  /** The boxes along the main line, from the start of the request or from the top level. */
  readonly line: readonly NodeView[];
  /** The arrows between neighbours on the line: one less than boxes; nothing where two neighbours have none. */
  readonly lineEdges: readonly (EdgeView | undefined)[];
  /** Boxes beside the line, each with the arrow that ties it to a box on the line. */
  readonly beside: readonly { readonly node: NodeView; readonly edge: EdgeView; readonly anchor: string }[];
  readonly nodes: readonly NodeView[];
  readonly edges: readonly EdgeView[];
  /** Whether another diagram puts this one right. */
  readonly isWrong: boolean;
  readonly correction?: { readonly id: string; readonly title: string } | undefined;
  readonly misconception?: { readonly claim: Prose; readonly right: Prose } | undefined;
  readonly footnotes: readonly number[];
}

/** A diagram in the page's language, with its boxes told apart into the main line and what stands beside it. */
export function diagramView(page: ViewContext, diagram: Identified<Diagram>): DiagramView {
  return diagram.shape === "relations" ? relationView(page, diagram) : drawnView(page, diagram);
}

/** All boxes and arrows of a diagram of relations; it has no main line. */
function relationView(page: ViewContext, diagram: Identified<RelationDiagram>): DiagramView {
  const { edges, nodes } = relationGraph(page.dataset, diagram);
  return {
    id: diagram.id,
    title: page.say(diagram.title),
    summary: diagram.summary && page.tell(diagram.summary),
    shape: diagram.shape,
    line: [],
    lineEdges: [],
    beside: [],
    nodes: nodes.map(({ external, id, service }) => {
      const found = service === undefined ? undefined : page.dataset.services.get(service);
      const label = found ? page.say(found.name) : (external ?? id);
      return {
        id,
        label,
        note: found?.kind && page.say(found.kind),
        wrong: false,
        isOutside: external !== undefined,
      };
    }),
    edges: edges.map(({ from, to, type }) => {
      const label = relationWord(page, type, "name");
      return { from, to, type, label, isNamed: diagram.relations.length > 1, pulls: false };
    }),
    isWrong: false,
    footnotes: page.citations.cite(...edges.map(({ relation }) => relation)),
  };
}

function drawnView(page: ViewContext, diagram: Identified<DrawnDiagram>): DiagramView {
  const nodes = diagram.nodes.map((node): NodeView => {
    const service = node.service === undefined ? undefined : page.dataset.services.get(node.service);
    const name = node.label ?? service?.name;
    return {
      id: node.id,
      label: name ? page.say(name) : node.id,
      note: node.note && page.tell(node.note),
      wrong: node.wrong ?? false,
    };
  });
  const edges = diagram.edges.map(({ from, label, to, type }): EdgeView => {
    const { name, pulls = false } = page.dataset.edges.get(type) ?? {};
    const text = label ?? name;
    return { from, to, type, label: text ? page.say(text) : type, isNamed: label !== undefined, pulls };
  });
  const onLine = mainLine(diagram, edges);
  const line = nodes.filter((node) => onLine.has(node.id));
  const correction =
    diagram.correction === undefined ? undefined : page.dataset.diagrams.get(diagram.correction);
  const misconception =
    diagram.misconception === undefined ? undefined : page.dataset.misconceptions.get(diagram.misconception);
  return {
    id: diagram.id,
    title: page.say(diagram.title),
    summary: diagram.summary && page.tell(diagram.summary),
    shape: diagram.shape,
    line,
    lineEdges: line.slice(1).map((node, index) => edgeBetween(edges, line[index]?.id, node.id)),
    beside: nodes
      .filter((node) => !onLine.has(node.id))
      .flatMap((node) => {
        const edge = edges.find(({ from, to }) => from === node.id || to === node.id);
        return edge ? { node, edge, anchor: edge.from === node.id ? edge.to : edge.from } : [];
      }),
    nodes,
    edges,
    isWrong: diagram.correction !== undefined,
    correction: correction && { id: correction.id, title: page.say(correction.title) },
    misconception: misconception && {
      claim: page.tell(misconception.claim),
      right: page.tell(misconception.right),
    },
    footnotes: page.citations.cite(diagram),
  };
}

/** Walks from the first node along the arrows in the order they are written; what is never reached stands beside. */
function mainLine({ nodes }: DrawnDiagram, edges: readonly EdgeView[]): ReadonlySet<string> {
  const reached = new Set<string>();
  let current = nodes[0]?.id;
  while (current !== undefined && !reached.has(current)) {
    reached.add(current);
    const from: string = current;
    current = edges.find((edge) => edge.from === from && !edge.pulls)?.to;
  }
  return reached;
}

function edgeBetween(edges: readonly EdgeView[], from: string | undefined, to: string): EdgeView | undefined {
  return edges.find(
    (edge) => (edge.from === from && edge.to === to) || (edge.from === to && edge.to === from),
  );
}
