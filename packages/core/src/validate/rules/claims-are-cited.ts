import type { Diagnostic } from "../../diagnostic/diagnostic.ts";
import { eachMapping, type FoundMapping } from "../each-mapping.ts";
import type { Rule } from "../rule.ts";

/** What is documented names its sources; sources have a date, and dates have sources. */
export const claimsAreCited: Rule = {
  name: "claims-are-cited",
  *check(entities) {
    for (const mapping of eachMapping(entities)) yield* judge(mapping);
  },
};

function* judge({ entity: { file }, fields, path }: FoundMapping): Generator<Diagnostic> {
  const { basis, sources, asOf } = fields;
  const keyPlace = (key: string) => file.locate([...path, key], "key");
  if (sources !== undefined && basis === "by-definition") {
    yield { code: "claim/cites-by-definition", location: keyPlace("sources"), args: {} };
  } else if (sources !== undefined && asOf === undefined) {
    yield { code: "claim/undated", location: keyPlace("sources"), args: {} };
  } else if (sources === undefined && basis === "documented") {
    yield { code: "claim/not-cited", location: file.locate([...path, "basis"]), args: {} };
  } else if (sources === undefined) {
    for (const key of ["asOf", "checkedOn"]) {
      if (fields[key] === undefined) continue;
      yield { code: "claim/date-without-source", location: keyPlace(key), args: { key } };
    }
  }
}
