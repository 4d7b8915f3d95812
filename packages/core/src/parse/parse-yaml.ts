import {
  CORE_SCHEMA,
  constructFromEvents,
  defineMappingTag,
  EVENT_ID,
  type Event,
  getScalarValue,
  mapTag,
  parseEvents,
  YAMLException,
} from "js-yaml";
import type { Diagnostic, ValuePath } from "../diagnostic/diagnostic.ts";
import type { Outcome } from "../outcome.ts";
import { forbiddenCharacters } from "../schema/text.ts";
import type { SourceFile } from "../source-file.ts";
import { indexLines } from "./line-index.ts";
import { locateInTree } from "./locate.ts";
import type { ParsedFile, Target } from "./parsed-file.ts";
import { buildYamlTree, type Span, scalarSpan } from "./yaml-tree.ts";

/** How deep collections may stand in each other: far more than any schema asks for, far less than a stack holds. */
export const maxDepth = 50;

/** Reads a file's YAML: one document of plain values, without anchors, aliases or tags. At most one diagnostic. */
export function parseYaml(source: SourceFile): Outcome<ParsedFile> {
  const { path, text } = source;
  try {
    const events = parseEvents(text, { maxDepth });
    const refusal = refuse(source, events);
    if (refusal) return { ok: false, diagnostics: [refusal] };
    const [value] = constructFromEvents(events, { source: text, schema, maxAliases: 0 });
    return { ok: true, value: { path, text, value, locate: locator(source) }, diagnostics: [] };
  } catch (error) {
    return { ok: false, diagnostics: [describeError(source, error)] };
  }
}

const protoKey = "__proto__";

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

/** Finds, before anything is constructed, what well-formed YAML may hold and our files may not. */
function refuse(source: SourceFile, events: readonly Event[]): Diagnostic | undefined {
  const content = events[1];
  if (content === undefined || isNothing(content)) {
    return { code: "file/empty", location: place(source, { start: 0, end: 0 }), args: {} };
  }
  for (const [index, event] of events.entries()) {
    if (event.type === EVENT_ID.POP) continue;
    if (event.type === EVENT_ID.DOCUMENT) {
      if (index === 0) continue;
      const span = secondDocument(source.text, events, index);
      return { code: "yaml/several-documents", location: place(source, span), args: {} };
    }
    if (event.anchorStart >= 0) {
      const span = { start: event.anchorStart - 1, end: event.anchorEnd };
      return { code: "yaml/alias", location: place(source, span), args: {} };
    }
    if ("tagStart" in event && event.tagStart >= 0) {
      const span = { start: event.tagStart, end: event.tagEnd };
      const tag = source.text.slice(span.start, span.end);
      return { code: "yaml/tag", location: place(source, span), args: { tag } };
    }
  }
  return undefined;
}

function isNothing(event: Event): boolean {
  return (
    event.type === EVENT_ID.SCALAR && event.valueStart < 0 && event.anchorStart < 0 && event.tagStart < 0
  );
}

/** Document events carry no offset: the marker is the first after all that the first document holds. */
function secondDocument(text: string, events: readonly Event[], index: number): Span {
  const before = Math.max(0, ...events.slice(0, index).map(endOf));
  const marker = /^---(?=\s|$)/gm;
  marker.lastIndex = before;
  const found = marker.exec(text);
  if (found) return { start: found.index, end: found.index + 3 };
  const content = events.slice(index).find((event) => endOf(event) > 0);
  return content ? startSpan(text, content) : { start: before, end: before };
}

function endOf(event: Event): number {
  if (event.type === EVENT_ID.SCALAR) return event.valueEnd;
  return "start" in event ? event.start : 0;
}

function startSpan(text: string, event: Event): Span {
  if (event.type === EVENT_ID.SCALAR) return scalarSpan(text, event) ?? { start: 0, end: 0 };
  return "start" in event ? { start: event.start, end: event.start + 1 } : { start: 0, end: 0 };
}

/** What the parser threw, as a diagnostic; its documentation says to expect errors of every class. */
function describeError(source: SourceFile, error: unknown): Diagnostic {
  const reason = error instanceof YAMLException ? error.reason : String(error);
  const offset = (error instanceof YAMLException ? error.mark?.position : undefined) ?? 0;
  const location = place(source, { start: offset, end: offset });
  if (reason.startsWith("nesting exceeded")) {
    return { code: "yaml/too-deep", location, args: { limit: maxDepth } };
  }
  if (reason === "duplicated mapping key" || reason === protoKey) {
    const { key, span } = keyAt(source.text, offset);
    const code = reason === protoKey ? "schema/unknown-key" : "yaml/duplicate-key";
    return { code, location: place(source, span), args: { key } };
  }
  const character = source.text.charAt(offset);
  if (forbiddenCharacters.test(character) && !/[\t\r\ufeff]/.test(character)) {
    const span = { start: offset, end: offset + 1 };
    return {
      code: "text/forbidden-character",
      location: place(source, span),
      args: { codePoint: codePointName(character) },
    };
  }
  return { code: "yaml/syntax", location, args: { reason: reasons[reason] ?? reason } };
}

/** The parser's reasons that speak of its own inside, in words about the file. */
const reasons: Readonly<Record<string, string>> = {
  "object-based map does not support complex keys": "a key must be a single text",
};

function keyAt(text: string, offset: number): { key: string; span: Span } {
  for (const event of parseEvents(text, { maxDepth })) {
    if (event.type !== EVENT_ID.SCALAR || event.valueStart !== offset) continue;
    return {
      key: getScalarValue(text, event),
      span: scalarSpan(text, event) ?? { start: offset, end: offset },
    };
  }
  return { key: "", span: { start: offset, end: offset } };
}

/** The name of a character, such as "U+202E". */
export function codePointName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}

function place(source: SourceFile, span: Span) {
  const position = indexLines(source.text);
  return { path: source.path, range: { start: position(span.start), end: position(span.end) } };
}

/** Reads the text again when first asked for a place, and remembers the tree for further questions. */
function locator(source: SourceFile): ParsedFile["locate"] {
  let tree: ReturnType<typeof buildYamlTree> | undefined;
  let position: ReturnType<typeof indexLines> | undefined;
  return (path: ValuePath, target: Target = "value") => {
    tree ??= buildYamlTree(source.text, parseEvents(source.text, { maxDepth }));
    position ??= indexLines(source.text);
    const span = locateInTree(tree, path, target);
    return { path: source.path, range: { start: position(span.start), end: position(span.end) } };
  };
}
