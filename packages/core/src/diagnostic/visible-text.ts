import { nameInvisible } from "./name-invisible.ts";

/** A text in one line, without what a terminal would obey or hide. */
export function visibleText(text: string): string {
  return nameInvisible(text.replace(/[\t\n\r]/g, " "));
}
