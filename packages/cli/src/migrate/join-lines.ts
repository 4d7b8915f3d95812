import { displayWidth } from "@stackmatrix/core";
import type { YamlNode } from "@stackmatrix/core/parse";
import { cellFields } from "./cite-once.ts";
import { eachMapping, type FoundMapping } from "./each-mapping.ts";
import type { Step } from "./migrate-entity.ts";
import { type Edit, isFlow, isScalar, lineWidth, type YamlText } from "./yaml-text.ts";

/** Writes a cell, an item of a list or a text by language in one line where it has room; a cell with nothing but its answer is that answer. */
export const joinLines: Step = (yaml, { locales }) =>
  [...eachMapping(yaml)].flatMap((found) => joined(yaml, found, locales));

function joined(yaml: YamlText, { node, path, value }: FoundMapping, locales: readonly string[]): Edit[] {
  const isCell = path.length === 2 && cellFields.some((field) => field === path[0]);
  const isItem = typeof path.at(-1) === "number";
  const isText = path.length > 0 && Object.keys(value).every((key) => locales.includes(key));
  const { span } = node;
  if (!(isCell || isItem || isText) || !span || isFlow(yaml, node)) return [];
  const written = yaml.text.slice(span.start, span.end);
  if (/(?:^|\s)#/.test(written) || (isItem && !written.includes("\n"))) return [];
  const members = [...(node.entries ?? [])].map(([key, entry]) => ({ key, text: inFlow(yaml, entry.value) }));
  if (members.some(({ text }) => text === undefined)) return [];
  const [only] = Object.keys(value);
  const answer =
    isCell && Object.keys(value).length === 1 && only === "support" ? members[0]?.text : undefined;
  const flow = answer ?? `{ ${members.map(({ key, text }) => `${key}: ${text}`).join(", ")} }`;
  const start = isItem ? span.start : startAfterKey(yaml.text, span.start);
  const lineStart = yaml.text.lastIndexOf("\n", start - 1) + 1;
  const text = isItem ? flow : ` ${flow}`;
  return displayWidth(yaml.text.slice(lineStart, start) + text) > lineWidth
    ? []
    : [{ start, end: span.end, text }];
}

/** Behind the colon of the key that a block of lines belongs to. */
function startAfterKey(text: string, start: number): number {
  return text.slice(0, start).trimEnd().length;
}

/** How a value is written between brackets, where it is written in one line and nothing in it would mean something there. */
function inFlow({ text }: YamlText, node: YamlNode): string | undefined {
  if (!node.span) return undefined;
  const written = text.slice(node.span.start, node.span.end);
  if (written.includes("\n")) return undefined;
  if (!isScalar(node)) return /^[[{]/.test(written) ? written : undefined;
  if (/^["']/.test(written)) return written;
  if (/^[>|]/.test(written)) return undefined;
  // Readers of YAML 1.1 end a text at a question mark, too.
  if (!/[,[\]{}?]|: | #/.test(written)) return written;
  return /["\\]/.test(written) ? undefined : `"${written}"`;
}
