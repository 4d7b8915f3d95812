import type { Diagnostic } from "../../diagnostic/diagnostic.ts";
import type { ParsedFile } from "../../parse/parsed-file.ts";
import { kinds } from "../../schema/entity-kinds.ts";
import { type FoundMapping, forEachMapping } from "../for-each-mapping.ts";
import type { Rule } from "../rule.ts";

/** What is documented names its sources; sources have a date, and dates have sources. */
export const claimsAreCited: Rule = {
  name: "claims-are-cited",
  check(entities) {
    const diagnostics: Diagnostic[] = [];
    for (const kind of kinds) {
      for (const { value, file } of entities[kind].values()) {
        forEachMapping(value, (found) => {
          if (!found.isText) diagnostics.push(...judge(found, file));
        });
      }
    }
    return diagnostics;
  },
};

function judge({ fields, path }: FoundMapping, file: ParsedFile): readonly Diagnostic[] {
  const { basis, sources, asOf, checkedOn } = fields;
  const keyPlace = (key: string) => file.locate([...path, key], "key");
  if (sources !== undefined) {
    if (basis === "by-definition") {
      return [{ code: "claim/cites-by-definition", location: keyPlace("sources"), args: {} }];
    }
    return asOf === undefined ? [{ code: "claim/undated", location: keyPlace("sources"), args: {} }] : none;
  }
  if (basis === "documented") {
    return [{ code: "claim/not-cited", location: file.locate([...path, "basis"]), args: {} }];
  }
  if (asOf === undefined && checkedOn === undefined) return none;
  return ["asOf", "checkedOn"]
    .filter((key) => fields[key] !== undefined)
    .map((key) => ({ code: "claim/date-without-source", location: keyPlace(key), args: { key } }));
}

const none: readonly Diagnostic[] = [];
