import { dayOfText } from "../model/day-of-text.ts";
import type { Entities } from "../validate/rule.ts";

/** What a statement says of where it comes from and how old that is. */
export interface DatedClaim {
  readonly asOf?: string | undefined;
  readonly checkedOn?: string | undefined;
  readonly sources?: readonly string[] | undefined;
}

/** The day that a statement is known by: its date, or else that on which its first source was seen. */
export function dayOfClaim({ asOf, sources = [] }: DatedClaim, entities: Pick<Entities, "sources">) {
  if (asOf !== undefined && asOf !== "undated") return asOf;
  const source = entities.sources.get(sources[0] ?? "");
  return source && dayOfText(source.value);
}
