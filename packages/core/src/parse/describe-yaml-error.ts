import { EVENT_ID, getScalarValue, YAMLException } from "js-yaml";
import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import { findTextFault } from "../schema/text-fault.ts";
import type { SourceFile } from "../source-file.ts";
import { codePointName } from "./code-point-name.ts";
import { findSlip } from "./find-slip.ts";
import { locateSpan } from "./locate-span.ts";
import { maxDepth } from "./max-depth.ts";
import { readEvents } from "./read-events.ts";
import { type Span, scalarSpan } from "./yaml-tree.ts";

/** The key that would reach behind an object; as a reason, it means that a file has it. */
export const protoKey = "__proto__";

/** What the YAML parser threw, as a diagnostic; its documentation says to expect errors of every class. */
export function describeYamlError(source: SourceFile, error: unknown): Diagnostic {
  const { reason, offset } = reasonOf(error);
  const location = locateSpan(source, { start: offset, end: offset });
  if (reason.startsWith("nesting exceeded")) {
    return { code: "yaml/too-deep", location, args: { limit: maxDepth } };
  }
  if (reason === "duplicated mapping key" || reason === protoKey) {
    const { key, span } = keyAt(source.text, offset);
    const code = reason === protoKey ? "schema/unknown-key" : "yaml/duplicate-key";
    return { code, location: locateSpan(source, span), args: { key } };
  }
  const character = String.fromCodePoint(source.text.codePointAt(offset) ?? 0x20);
  const isForbidden = findTextFault(character, "paragraph")?.kind === "forbidden-character";
  if (isForbidden && !/[\t\r\ufeff]/.test(character)) {
    const span = { start: offset, end: offset + character.length };
    const args = { codePoint: codePointName(character) };
    return { code: "text/forbidden-character", location: locateSpan(source, span), args };
  }
  const found = findSlip(source.text, offset, reason);
  if (found) {
    const args = { reason: found.reason, slip: found.slip };
    return { code: "yaml/syntax", location: locateSpan(source, found.span), args };
  }
  return { code: "yaml/syntax", location, args: { reason: reasons[reason] ?? reason } };
}

/** The parser's reasons that speak of its own inside, in words about the file. */
const reasons: Readonly<Record<string, string>> = {
  "object-based map does not support complex keys": "a key must be a single text",
};

function reasonOf(error: unknown): { reason: string; offset: number } {
  if (!(error instanceof YAMLException)) return { reason: String(error), offset: 0 };
  return { reason: error.reason, offset: error.mark?.position ?? 0 };
}

/** The key that starts at an offset, read from the events, since it may be written in quotes. */
function keyAt(text: string, offset: number): { readonly key: string; readonly span: Span } {
  const here = { start: offset, end: offset };
  for (const event of readEvents(text)) {
    if (event.type !== EVENT_ID.SCALAR || event.valueStart !== offset) continue;
    return { key: getScalarValue(text, event), span: scalarSpan(text, event) ?? here };
  }
  return { key: "", span: here };
}
