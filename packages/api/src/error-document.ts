import { schemaVersion } from "./contract/contract.ts";
import { documents } from "./contract/documents.ts";
import { stableJson } from "./json/stable-json.ts";

/** The answer to a request that cannot be answered, as JSON text. */
export function errorDocument(status: number, message: string): string {
  return stableJson({ schemaVersion, kind: "error", result: { status, message } }, documents.error);
}
