import { CORE_SCHEMA, constructFromEvents, defineMappingTag, mapTag, parseEvents } from "js-yaml";
import type { ValuePath } from "../diagnostic/diagnostic.ts";
import type { Outcome } from "../outcome.ts";
import type { SourceFile } from "../source-file.ts";
import { describeYamlError, protoKey } from "./describe-yaml-error.ts";
import { indexLines, type LineIndex } from "./line-index.ts";
import { locateInTree } from "./locate.ts";
import { maxDepth } from "./max-depth.ts";
import type { EntryEnd, ParsedFile } from "./parsed-file.ts";
import { refuseEvents } from "./refuse-events.ts";
import { buildYamlTree, type YamlNode } from "./yaml-tree.ts";

/** Reads a file's YAML: one document of plain values, without anchors, aliases or tags. At most one diagnostic. */
export function parseYaml(source: SourceFile): Outcome<ParsedFile> {
  const { path, text } = source;
  try {
    const events = parseEvents(text, { maxDepth });
    const refusal = refuseEvents(source, events);
    if (refusal) return { ok: false, diagnostics: [refusal] };
    const [value] = constructFromEvents(events, { source: text, schema, maxAliases: 0 });
    return { ok: true, value: { path, text, value, locate: locator(source) }, diagnostics: [] };
  } catch (error) {
    return { ok: false, diagnostics: [describeYamlError(source, error)] };
  }
}

/** The core schema without the one key that JavaScript objects do not hold like any other. */
const schema = CORE_SCHEMA.withTags(
  defineMappingTag(mapTag.tagName, {
    create: mapTag.create,
    has: mapTag.has,
    keys: mapTag.keys,
    get: mapTag.get,
    identify: mapTag.identify,
    addPair: (carrier, key, value) => (key === protoKey ? protoKey : mapTag.addPair(carrier, key, value)),
  }),
);

/** Reads the text again when first asked for a place, and remembers the tree for further questions. */
function locator({ path, text }: SourceFile): ParsedFile["locate"] {
  let index: { readonly tree: YamlNode; readonly position: LineIndex } | undefined;
  return (valuePath: ValuePath, target: EntryEnd = "value") => {
    index ??= { tree: buildYamlTree(text, parseEvents(text, { maxDepth })), position: indexLines(text) };
    const { start, end } = locateInTree(index.tree, valuePath, target);
    return { path, range: { start: index.position(start), end: index.position(end) } };
  };
}
