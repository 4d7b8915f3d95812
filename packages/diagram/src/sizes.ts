import type { GraphNode } from "./graph.ts";
import { widestLine, wrapLabel } from "./wrap-label.ts";

/** Width and height in points. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Lines of text of one size, in points. */
export interface TextBlock extends Size {
  readonly lines: readonly string[];
  readonly size: number;
  readonly leading: number;
}

/** From one arrow to the next at the side of a box: a little more than a head is wide. */
export const portGap = 7;

/** What stands in a box: its name, and below it its note. */
export function boxText({ label, note }: GraphNode): readonly TextBlock[] {
  const name = textBlock(label, { size: 9, leading: 10.5, room: 102 });
  return note ? [name, textBlock(note, { size: 7, leading: 8.5, room: 102 })] : [name];
}

/** The size of a box that has room for its words, and at its fuller side for this many arrows. */
export function boxSize(node: GraphNode, arrows: number): Size {
  const text = boxText(node);
  const width = Math.max(...text.map((block) => block.width)) + 14;
  const height = text.reduce((sum, block) => sum + block.height, 0) + 10;
  return { width, height: Math.max(height, (arrows - 1) * portGap + 12) };
}

/** The label of an arrow; without lines where there are no words. */
export function labelText(label: string): TextBlock {
  return textBlock(label, { size: 7, leading: 8, room: 42 });
}

/** The size of an arrow's label with some air; nothing where there are no words. */
export function labelSize(label: string): Size {
  const { height, width } = labelText(label);
  return width === 0 ? { width, height } : { width: width + 6, height: height + 1 };
}

interface TextOptions {
  readonly size: number;
  readonly leading: number;
  /** The width above which a text is cut in two. */
  readonly room: number;
}

function textBlock(text: string, { leading, room, size }: TextOptions): TextBlock {
  const lines = wrapLabel(text, room / size);
  return { lines, size, leading, width: widestLine(lines) * size, height: lines.length * leading };
}
