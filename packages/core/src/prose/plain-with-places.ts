import { parseProse } from "./parse-prose.ts";
import type { Prose } from "./prose.ts";

/** The plain text of a written one, and the way back from it. */
export interface PlacedText {
  readonly plain: string;
  /** The part of the written text that a part of the plain one stands in; ends are exclusive. */
  partOf(start: number, end: number): { readonly start: number; readonly end: number };
}

/** Takes the marks from a text so that what is found in its words can be pointed at where it is written. */
export function plainWithPlaces(text: string): PlacedText {
  const prose = parseProse(text);
  if (typeof prose === "string") return { plain: text, partOf: (start, end) => ({ start, end }) };
  let plain = "";
  const places: number[] = [];
  let at = 0;
  addNodes(prose);
  return {
    plain,
    partOf: (start, end) => ({
      start: places[start] ?? text.length,
      end: (places[end - 1] ?? text.length - 1) + 1,
    }),
  };

  function addNodes(nodes: Exclude<Prose, string>): void {
    for (const node of nodes) {
      if (node.kind === "link") {
        at += "[".length;
        addNodes(node.nodes);
        at += `](${node.href})`.length;
        continue;
      }
      const mark = node.kind === "code" ? 1 : 0;
      for (let index = 0; index < node.text.length; index++) places.push(at + mark + index);
      plain += node.text;
      at += node.text.length + 2 * mark;
    }
  }
}
