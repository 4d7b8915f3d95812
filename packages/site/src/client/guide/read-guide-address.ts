import type { Answered } from "./write-guide-address.ts";

/** Reads answers from the query of an address; conditions that a guide does not have are passed over. */
export function readGuideAddress(text: string, conditions: readonly string[]): Answered {
  const query = new URLSearchParams(text);
  const listed = (name: string) => new Set((query.get(name) ?? "").split("."));
  const [yes, no] = [listed("yes"), listed("no")];
  const answered = conditions.flatMap((id): readonly (readonly [string, boolean])[] => {
    if (yes.has(id)) return [[id, true]];
    return no.has(id) ? [[id, false]] : [];
  });
  return Object.fromEntries(answered);
}
