import type { ValuePath } from "../diagnostic/diagnostic.ts";
import type { EntryEnd } from "./parsed-file.ts";
import type { Span, YamlNode } from "./yaml-tree.ts";

/**
 * The place of a path in a tree. Where the path leads nowhere, the key of its nearest ancestor, or the start of the
 * item or file that is missing something.
 */
export function locateInTree(root: YamlNode, path: ValuePath, target: EntryEnd): Span {
  let node = root;
  let anchor: Span = startOf(root) ?? { start: 0, end: 0 };
  for (const [index, step] of path.entries()) {
    const next = path[index + 1];
    const named = typeof step === "number" ? [...(node.entries?.values() ?? [])][step] : undefined;
    const entry = node.entries?.get(String(step)) ?? named;
    // A mapping that stands for a list has the names of its items as keys.
    if (named && next !== undefined && (next === "name" || target === "key")) return named.key;
    // One that stands for a value in another has the keys of both.
    if (!entry && next !== undefined && node.entries?.has(String(next))) continue;
    const item = entry?.value ?? (typeof step === "number" ? node.items?.[step] : undefined);
    // A text that stands for a mapping holds what the path goes on to.
    if (item === undefined) return (isScalar(node) && index > 0 && node.span) || anchor;
    anchor = entry?.key ?? startOf(item) ?? anchor;
    if (index === path.length - 1 && entry && target === "key") return entry.key;
    node = item;
  }
  return node.span ?? anchor;
}

function isScalar({ entries, items }: YamlNode): boolean {
  return entries === undefined && items === undefined;
}

function startOf(node: YamlNode): Span | undefined {
  return node.span && { start: node.span.start, end: node.span.start };
}
