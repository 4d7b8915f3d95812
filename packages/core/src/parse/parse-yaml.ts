import { constructFromEvents } from "js-yaml";
import type { ValuePath } from "../diagnostic/diagnostic.ts";
import type { Outcome } from "../outcome.ts";
import type { SourceFile } from "../source-file.ts";
import { findConflictMark } from "./conflict-mark.ts";
import { describeYamlError } from "./describe-yaml-error.ts";
import { indexLines, type LineIndex } from "./line-index.ts";
import { locateInTree } from "./locate.ts";
import { locateSpan } from "./locate-span.ts";
import type { EntryEnd, ParsedFile } from "./parsed-file.ts";
import { readEvents } from "./read-events.ts";
import { refuseEvents } from "./refuse-events.ts";
import { settled, yamlSchema } from "./yaml-schema.ts";
import { buildYamlTree, type YamlNode } from "./yaml-tree.ts";

/** Reads a file's YAML: one document of plain values, without anchors, aliases or tags. At most one diagnostic. */
export function parseYaml(source: SourceFile): Outcome<ParsedFile> {
  const { path, text } = source;
  const mark = findConflictMark(text);
  if (mark) {
    const location = locateSpan(source, mark);
    return { ok: false, diagnostics: [{ code: "file/conflict-mark", location, args: {} }] };
  }
  try {
    const events = readEvents(text);
    const refusal = refuseEvents(source, events);
    if (refusal) return { ok: false, diagnostics: [refusal] };
    const [root] = constructFromEvents(events, { source: text, schema: yamlSchema, maxAliases: 0 });
    const file = { path, text, value: settled(root), locate: locator(source) };
    return { ok: true, value: file, diagnostics: [] };
  } catch (error) {
    return { ok: false, diagnostics: [describeYamlError(source, error)] };
  }
}

/** The way to places in a text: it reads the text again when first asked for one, and remembers the tree for further questions. */
export function locator({ path, text }: SourceFile): ParsedFile["locate"] {
  let index: { readonly tree: YamlNode; readonly position: LineIndex } | undefined;
  return (valuePath: ValuePath, target: EntryEnd = "value") => {
    index ??= { tree: buildYamlTree(text, readEvents(text)), position: indexLines(text) };
    const { start, end } = locateInTree(index.tree, valuePath, target);
    return { path, range: { start: index.position(start), end: index.position(end) } };
  };
}
