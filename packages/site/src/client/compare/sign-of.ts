import { webSigns } from "../../cells/web-signs.ts";

/** The sign of a level of support; nothing for what is no level. */
export function signOf(answer: string): string {
  return Object.entries(webSigns).find(([level]) => level === answer)?.[1] ?? "";
}
