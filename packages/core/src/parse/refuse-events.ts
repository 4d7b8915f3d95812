import { EVENT_ID, type Event } from "js-yaml";
import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import type { SourceFile } from "../source-file.ts";
import { locateSpan } from "./locate-span.ts";
import { type Span, scalarSpan } from "./yaml-tree.ts";

/** Finds, before anything is constructed, what well-formed YAML may hold and our files may not. */
export function refuseEvents(source: SourceFile, events: readonly Event[]): Diagnostic | undefined {
  const [, content] = events;
  if (content === undefined || isNothing(content)) {
    return { code: "file/empty", location: locateSpan(source, { start: 0, end: 0 }), args: {} };
  }
  const index = events.findIndex(isRefused);
  const event = events[index];
  if (event?.type === EVENT_ID.DOCUMENT) {
    const location = locateSpan(source, secondDocument(source.text, events, index));
    return { code: "yaml/several-documents", location, args: {} };
  }
  return event && propertyOf(source, event);
}

/** Whether an event starts a second document, or has an anchor or a tag; asked of every event of every file. */
function isRefused(event: Event, index: number): boolean {
  if (event.type === EVENT_ID.POP) return false;
  if (event.type === EVENT_ID.DOCUMENT) return index > 0;
  return event.anchorStart >= 0 || (event.type !== EVENT_ID.ALIAS && event.tagStart >= 0);
}

function isNothing(event: Event): boolean {
  return event.type === EVENT_ID.SCALAR && event.valueStart < 0 && !isRefused(event, 1);
}

/** The anchor, alias or tag of an event, whichever stands first. */
function propertyOf(source: SourceFile, event: Event): Diagnostic | undefined {
  if ("anchorStart" in event && event.anchorStart >= 0) {
    // The range of an anchor's name leaves out its sign.
    const span = { start: event.anchorStart - 1, end: event.anchorEnd };
    return { code: "yaml/alias", location: locateSpan(source, span), args: {} };
  }
  if (!("tagStart" in event)) return undefined;
  const span = { start: event.tagStart, end: event.tagEnd };
  const tag = source.text.slice(span.start, span.end);
  return { code: "yaml/tag", location: locateSpan(source, span), args: { tag } };
}

/** Document events carry no offset: the marker is the first after all that the first document holds. */
function secondDocument(text: string, events: readonly Event[], index: number): Span {
  const before = events.slice(0, index).reduce((end, event) => Math.max(end, endOf(event)), 0);
  const marker = /^---(?=\s|$)/gm;
  marker.lastIndex = before;
  const found = marker.exec(text);
  if (found) return { start: found.index, end: found.index + 3 };
  const content = events.slice(index).find((event) => endOf(event) > 0);
  return (content && startOf(text, content)) ?? { start: before, end: before };
}

function endOf(event: Event): number {
  if (event.type === EVENT_ID.SCALAR) return event.valueEnd;
  return "start" in event ? event.start : 0;
}

function startOf(text: string, event: Event): Span | undefined {
  if (event.type === EVENT_ID.SCALAR) return scalarSpan(text, event);
  return "start" in event ? { start: event.start, end: event.start + 1 } : undefined;
}
