import { CHOMPING_MODE, EVENT_ID, type Event, parseEvents, SCALAR_STYLE } from "js-yaml";
import { maxDepth } from "./max-depth.ts";

/**
 * The events of a YAML text. The line break that ends a block of text (`>`, `|`) is no part of it, as if it were
 * written `>-`: nobody means it. Who writes `>+` or `|+` does.
 */
export function readEvents(text: string): Event[] {
  const events = parseEvents(text, { maxDepth });
  for (const event of events) {
    if (event.type !== EVENT_ID.SCALAR || event.chomping !== CHOMPING_MODE.CLIP) continue;
    const isBlock = event.style === SCALAR_STYLE.LITERAL_BLOCK || event.style === SCALAR_STYLE.FOLDED_BLOCK;
    if (isBlock) event.chomping = CHOMPING_MODE.STRIP;
  }
  return events;
}
