import { eachMapping } from "./each-mapping.ts";
import type { Step } from "./migrate-entity.ts";
import { removal } from "./yaml-text.ts";

/** Takes away what the sources of a statement say by themselves: its basis, its date, the day on which they were read. */
export const dropDerived: Step = (yaml, { sources }) =>
  [...eachMapping(yaml)].flatMap(({ node, value }) => {
    const cited = value.sources;
    if (!Array.isArray(cited)) return [];
    const [first] = cited;
    const date = sources.get(String(first))?.date ?? "undated";
    const days = cited.map((id) => sources.get(String(id))?.checkedOn);
    const read = days.includes(undefined) ? undefined : days.sort()[0];
    const derived = [
      value.basis === "documented" && "basis",
      String(value.asOf) === date && value.asOfNote === undefined && "asOf",
      value.checkedOn !== undefined && String(value.checkedOn) === read && "checkedOn",
    ];
    return derived.flatMap((key) => {
      const entry = key ? node.entries?.get(key) : undefined;
      return entry ? [removal(yaml, { ...entry, owner: node })] : [];
    });
  });
