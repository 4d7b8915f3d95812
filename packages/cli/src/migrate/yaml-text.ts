import type { Span, YamlNode } from "@stackmatrix/core/parse";
import { parseYaml, readYamlTree } from "@stackmatrix/core/parse";

/** Columns that a line may take. */
export const lineWidth = 120;

/** A YAML text that is changed where it stands, so that comments and order stay as they are. */
export interface YamlText {
  readonly text: string;
  readonly root: YamlNode;
  /** The plain value. */
  readonly value: unknown;
}

/** A part of a text, and what is to stand there instead. */
export interface Edit extends Span {
  readonly text: string;
}

/** An entry of a mapping, and what it stands in. */
export interface Entry {
  readonly key: Span;
  readonly value: YamlNode;
  readonly owner: YamlNode;
}

/** Reads a text that is valid YAML; nothing where it is not. */
export function readYamlText(text: string): YamlText | undefined {
  const parsed = parseYaml({ path: "", text });
  return parsed.ok ? { text, root: readYamlTree(text), value: parsed.value.value } : undefined;
}

/** The text after edits that do not overlap; of two at one place, the first is done. */
export function edited(text: string, edits: readonly Edit[]): string {
  const inOrder = [...edits].sort((a, b) => a.start - b.start);
  let result = "";
  let done = 0;
  for (const { end, start, text: replacement } of inOrder) {
    if (start < done) continue;
    result += text.slice(done, start) + replacement;
    done = end;
  }
  return result + text.slice(done);
}

/** The node at a path, if there is one. */
export function nodeAt(root: YamlNode, path: readonly (string | number)[]): YamlNode | undefined {
  let here: YamlNode | undefined = root;
  for (const step of path)
    here = typeof step === "number" ? here?.items?.[step] : here?.entries?.get(step)?.value;
  return here;
}

/** The entry at a path, if there is one. */
export function entryAt(root: YamlNode, path: readonly (string | number)[]): Entry | undefined {
  const owner = nodeAt(root, path.slice(0, -1));
  const found = owner?.entries?.get(String(path.at(-1)));
  return owner && found && { ...found, owner };
}

/** Whether a mapping or list is written between brackets. */
export function isFlow({ text }: Pick<YamlText, "text">, node: YamlNode): boolean {
  return node.span !== undefined && /[[{]/.test(text.charAt(node.span.start)) && !isScalar(node);
}

export function isScalar({ entries, items }: YamlNode): boolean {
  return entries === undefined && items === undefined;
}

/** Takes an entry away: its lines, or its part of what stands between brackets. */
export function removal(yaml: YamlText, entry: Entry): Edit {
  const { text } = yaml;
  const end = endOf(entry);
  if (isFlow(yaml, entry.owner)) return flowRemoval(text, entry.key.start, end);
  const lineStart = text.lastIndexOf("\n", entry.key.start - 1) + 1;
  const lineEnd = endOfLine(text, end);
  const before = text.slice(lineStart, entry.key.start);
  if (/^ *$/.test(before)) return { start: lineStart, end: lineEnd, text: "" };
  // The first entry of an item stands behind its dash, where the next one moves to.
  const next = /^ */.exec(text.slice(lineEnd))?.[0].length ?? 0;
  return { start: entry.key.start, end: lineEnd + next, text: "" };
}

/** Gives an entry another key. */
export function renaming({ key }: Entry, name: string): Edit {
  return { ...key, text: name };
}

/** The lines of a value, without the comment behind its last. */
function endOf({ key, value }: Entry): number {
  return Math.max(value.span?.end ?? 0, key.end + 1);
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end < 0 ? text.length : end + 1;
}

function flowRemoval(text: string, start: number, end: number): Edit {
  const behind = /^\s*,\s*/.exec(text.slice(end));
  if (behind) return { start, end: end + behind[0].length, text: "" };
  const before = /,\s*$/.exec(text.slice(0, start));
  return { start: start - (before?.[0].length ?? 0), end, text: "" };
}
