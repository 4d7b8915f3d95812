import type { Diagnostic } from "../../diagnostic/diagnostic.ts";
import type { ParsedFile } from "../../parse/parsed-file.ts";
import type { FoundMapping } from "../for-each-mapping.ts";
import type { MappingRule } from "../rule.ts";
import { noProblems } from "./each-mapping.ts";

/** What is documented names its sources, and dates have sources. */
export const claimsAreCited: MappingRule = {
  name: "claims-are-cited",
  judge:
    () =>
    (found, { entity, kind }) =>
      // What a source says of its own dates cites nothing.
      found.isText || kind === "sources" ? noProblems : judge(found, entity.file),
};

function judge({ fields, path }: FoundMapping, file: ParsedFile): readonly Diagnostic[] {
  const { basis, sources, asOf, checkedOn } = fields;
  const keyPlace = (key: string) => file.locate([...path, key], "key");
  // A sheet says by a word where its sources stand.
  if (typeof sources === "string") return noProblems;
  if (sources !== undefined) {
    if (basis === "by-definition") {
      return [{ code: "claim/cites-by-definition", location: keyPlace("sources"), args: {} }];
    }
    return noProblems;
  }
  if (basis === "documented") {
    return [{ code: "claim/not-cited", location: file.locate([...path, "basis"]), args: {} }];
  }
  if (asOf === undefined && checkedOn === undefined) return noProblems;
  return ["asOf", "checkedOn"]
    .filter((key) => fields[key] !== undefined)
    .map((key) => ({ code: "claim/date-without-source", location: keyPlace(key), args: { key } }));
}
