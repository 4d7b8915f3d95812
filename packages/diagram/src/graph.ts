/** A box. */
export interface GraphNode {
  readonly id: string;
  readonly label: string;
  /** A second, quieter line. */
  readonly note?: string | undefined;
  /** It stands for something outside the dataset. */
  readonly isOutside?: boolean | undefined;
}

/** An arrow, from the node that a sentence begins with to the one it ends with. */
export interface GraphEdge {
  readonly from: string;
  readonly to: string;
  readonly label: string;
  /** Arrows of one kind are drawn alike; a small number from 0. */
  readonly style: number;
}

/** Boxes and arrows, in the order in which they shall be considered; the order decides between equal layouts. */
export interface Graph {
  /** What the picture shows, for those who do not see it. */
  readonly title: string;
  /** BCP 47 tag of the labels' language. */
  readonly language: string;
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}
