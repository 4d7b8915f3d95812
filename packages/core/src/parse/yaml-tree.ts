import {
  COLLECTION_STYLE,
  EVENT_ID,
  type Event,
  getScalarValue,
  SCALAR_STYLE,
  type ScalarEvent,
} from "js-yaml";

/** Offsets in a text; the end is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A value of a YAML text with its place; `span` is missing where the text holds nothing, as after "key:". */
export interface YamlNode {
  readonly span: Span | undefined;
  /** Of a mapping: its entries by key, in order; of duplicate keys, the last. */
  readonly entries?: ReadonlyMap<string, { readonly key: Span; readonly value: YamlNode }>;
  /** Of a sequence: its items. */
  readonly items?: readonly YamlNode[];
}

/** Builds the tree of the first document from the events of its text; recursion is bounded by the parser's depth limit. */
export function buildYamlTree(text: string, events: readonly Event[]): YamlNode {
  const cursor = { text, events, index: 1 };
  return readNode(cursor);
}

/** The place of a scalar with its quotes; without them for a block scalar, whose text starts after its indentation. */
export function scalarSpan(text: string, event: ScalarEvent): Span | undefined {
  const { valueStart: start, valueEnd: end, style } = event;
  if (start < 0) return undefined;
  if (style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED) {
    return { start: start - 1, end: end + 1 };
  }
  if (style === SCALAR_STYLE.PLAIN) return { start, end };
  const block = text.slice(start, end);
  return { start: start + block.length - block.trimStart().length, end: start + block.trimEnd().length };
}

interface Cursor {
  readonly text: string;
  readonly events: readonly Event[];
  index: number;
}

function readNode(cursor: Cursor): YamlNode {
  const event = cursor.events[cursor.index++];
  if (event?.type === EVENT_ID.SCALAR) return { span: scalarSpan(cursor.text, event) };
  if (event?.type === EVENT_ID.SEQUENCE) {
    const items = readChildren(cursor);
    return { span: collectionSpan(cursor.text, event, items), items };
  }
  if (event?.type === EVENT_ID.MAPPING) return readMapping(cursor, event);
  return { span: undefined };
}

function readMapping(cursor: Cursor, event: Collection): YamlNode {
  const entries = new Map<string, { key: Span; value: YamlNode }>();
  const parts: YamlNode[] = [];
  while (!isPop(cursor)) {
    const keyEvent = cursor.events[cursor.index];
    const keyNode = readNode(cursor);
    const value = readNode(cursor);
    parts.push(keyNode, value);
    if (keyEvent?.type !== EVENT_ID.SCALAR) continue;
    const key = keyNode.span ?? value.span ?? { start: event.start, end: event.start };
    entries.set(getScalarValue(cursor.text, keyEvent), { key, value });
  }
  cursor.index++;
  return { span: collectionSpan(cursor.text, event, parts), entries };
}

function readChildren(cursor: Cursor): YamlNode[] {
  const children: YamlNode[] = [];
  while (!isPop(cursor)) children.push(readNode(cursor));
  cursor.index++;
  return children;
}

function isPop(cursor: Cursor): boolean {
  const event = cursor.events[cursor.index];
  return event === undefined || event.type === EVENT_ID.POP;
}

type Collection = Extract<Event, { start: number }>;

/** From the first character to the end of the last part, or to the closing bracket. */
function collectionSpan(text: string, event: Collection, parts: readonly YamlNode[]): Span {
  const lastEnd = parts.findLast((part) => part.span !== undefined)?.span?.end ?? event.start + 1;
  // The one pair of `[a: b]` is a mapping without brackets.
  const isBracketed = event.style === COLLECTION_STYLE.FLOW && /[[{]/.test(text.charAt(event.start));
  if (!isBracketed) return { start: event.start, end: lastEnd };
  const bracket = text.indexOf(event.type === EVENT_ID.SEQUENCE ? "]" : "}", lastEnd);
  return { start: event.start, end: bracket < 0 ? lastEnd : bracket + 1 };
}
