import { displayWidth } from "@stackmatrix/core";
import { eachMapping } from "./each-mapping.ts";
import type { Step } from "./migrate-entity.ts";
import { type Edit, isFlow, isScalar, lineWidth, type YamlText } from "./yaml-text.ts";

/** Writes a long text behind its key instead of below a `>-`: plain, or in quotation marks where something in it means something to YAML. */
export const foldTexts: Step = (yaml) =>
  [...eachMapping(yaml)].flatMap(({ node, value }) => {
    if (isFlow(yaml, node)) return [];
    return [...(node.entries ?? [])].flatMap(([key, entry]): Edit[] => {
      const text = value[key];
      if (typeof text !== "string" || !isScalar(entry.value) || !entry.value.span) return [];
      const isFolded = /^:\s*>-?\s*\n/.test(yaml.text.slice(entry.key.end, entry.value.span.start));
      const written = isPlain(text) ? text : quoted(text);
      if (!isFolded || written === undefined) return [];
      const lines = folded(yaml, { key: entry.key, text: written });
      return [{ start: entry.key.end, end: entry.value.span.end, text: `: ${lines}` }];
    });
  });

/** Whether a text of one line can stand in several without quotation marks. */
function isPlain(text: string): boolean {
  return !/\n|: |:$| #|^[\s\-?:,[\]{}#&*!|>'"%@`]| {2}|^(?:true|false|null|~|[\d.+-])/i.test(text);
}

/** A text that can stand in several lines between quotation marks as it is. */
function quoted(text: string): string | undefined {
  return /["\\\n]| {2}|^\s|\s$/.test(text) ? undefined : `"${text}"`;
}

function folded(
  { text: yaml }: YamlText,
  { key, text }: { readonly key: { readonly start: number; readonly end: number }; readonly text: string },
): string {
  const column = key.start - (yaml.lastIndexOf("\n", key.start - 1) + 1);
  const indent = " ".repeat(column + 2);
  const lines: string[] = [];
  let line = yaml.slice(key.start - column, key.end).concat(":");
  const first = line;
  for (const word of text.split(" ")) {
    const isNew = line !== first && line !== indent.slice(1);
    if (isNew && displayWidth(`${line} ${word}`) > lineWidth && !/^[-?:#]/.test(word)) {
      lines.push(line);
      line = indent + word;
    } else line = `${line} ${word}`;
  }
  return [...lines, line].join("\n").slice(first.length + 1);
}
