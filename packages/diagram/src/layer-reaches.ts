import type { Box, LayeredGraph, Link } from "./layer-graph.ts";
import { labelSize } from "./sizes.ts";

/** How far the contents of a layer reach to both sides of its centre. */
export interface Reach {
  readonly layer: number;
  readonly left: number;
  readonly right: number;
}

/** The reach of each layer that holds something, in ascending order. */
export function layerReaches({ boxes, links }: LayeredGraph): ReadonlyMap<number, Reach> {
  const reaches = [...boxes.map(boxReach), ...links.flatMap(linkReaches)].sort((a, b) => a.layer - b.layer);
  const byLayer = new Map<number, Reach>();
  for (const { layer, left, right } of reaches) {
    const known = byLayer.get(layer) ?? { left: 0, right: 0 };
    byLayer.set(layer, { layer, left: Math.max(known.left, left), right: Math.max(known.right, right) });
  }
  return byLayer;
}

function boxReach({ layer, width }: Box): Reach {
  return { layer, left: width / 2, right: width / 2 };
}

function linkReaches({ edge, from, isBack, labelled, stops, to }: Link): readonly Reach[] {
  const label = labelSize(edge.label).width / 2;
  if (from === to) {
    const depth = (stops[0]?.y ?? from.y) - from.y;
    const reach = Math.max(from.width / 2, label) + turnReach(depth) + turnBulge;
    return [{ layer: from.layer, left: reach, right: reach }];
  }
  const right = from.width / 2 + (isBack ? headRoom : 0);
  const left = to.width / 2 + (isBack ? 0 : headRoom);
  return [
    { layer: from.layer, left: 0, right },
    { layer: to.layer, left, right: 0 },
    ...(labelled ? [{ layer: labelled.layer, left: label, right: label }] : []),
  ];
}

/** Room for an arrow's head beside a box. */
const headRoom = 8;

/** How far from its box an arrow turns that leads back to it from so far under its middle: lower ones turn outside. */
export function turnReach(depth: number): number {
  return headRoom + depth / 8;
}

/** How far such a turn bulges. */
export const turnBulge = 8;
