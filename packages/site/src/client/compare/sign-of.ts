import { signs } from "@stackmatrix/view";

/** The sign of a level of support; nothing for what is no level. */
export function signOf(answer: string): string {
  return Object.entries(signs).find(([level]) => level === answer)?.[1] ?? "";
}
