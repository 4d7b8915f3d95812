import type { Prose, ProseNode, ProseText } from "./prose.ts";
import { proseMarks } from "./prose-marks.ts";

/** Reads the marks of a text, `` `code` `` and `[text](https://…)`; all else is text as it is written. */
export function parseProse(text: string): Prose {
  if (!text.includes("`") && !text.includes("](https://")) return text;
  const nodes: ProseNode[] = [];
  let end = 0;
  for (const match of text.matchAll(marks)) {
    const { code, href, label = "" } = match.groups ?? {};
    nodes.push(...textNodes(text.slice(end, match.index)));
    if (code !== undefined) nodes.push(codeNode(code));
    else if (href !== undefined) nodes.push({ kind: "link", href, nodes: nodesOfLabel(label) });
    end = match.index + match[0].length;
  }
  return end === 0 ? text : [...nodes, ...textNodes(text.slice(end))];
}

const marks = new RegExp(proseMarks.any, "gu");
const codes = new RegExp(proseMarks.code, "gu");

function nodesOfLabel(label: string): readonly ProseText[] {
  const nodes: ProseText[] = [];
  let end = 0;
  for (const { 0: code, index } of label.matchAll(codes)) {
    nodes.push(...textNodes(label.slice(end, index)), codeNode(code));
    end = index + code.length;
  }
  return [...nodes, ...textNodes(label.slice(end))];
}

function textNodes(text: string): readonly ProseText[] {
  return text === "" ? [] : [{ kind: "text", text }];
}

function codeNode(written: string): ProseText {
  return { kind: "code", text: written.slice(1, -1) };
}
