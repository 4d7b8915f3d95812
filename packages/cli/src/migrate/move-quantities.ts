import type { YamlNode } from "@stackmatrix/core/parse";
import { type Edit, type Entry, isFlow, removal, renaming, type YamlText } from "./yaml-text.ts";

type Fields = Readonly<Record<string, unknown>>;

/** What a trait says of its services, in words and in numbers. */
export interface OldValue {
  readonly text?: unknown;
  readonly quantities?: readonly Fields[];
}

/** Whether any cell of a trait has a number, so that all of them are numbers or words in place of one. */
export function hasQuantities(values: Readonly<Record<string, OldValue>>): boolean {
  return Object.values(values).some((cell) => cell?.quantities !== undefined);
}

/** What a text of a trait is a value of its type now, and a number is one of those of its cell. */
export function moveQuantities(yaml: YamlText): readonly Edit[] {
  const { root, text, value } = yaml;
  const field = root.entries?.get("values");
  const values = (value as { readonly values?: Readonly<Record<string, OldValue>> }).values;
  if (!field || !values || root.entries?.has("type")) return [];
  const isNumber = hasQuantities(values);
  const lineStart = text.lastIndexOf("\n", field.key.start - 1) + 1;
  const type =
    isNumber && !isFlow(yaml, root) ? [{ start: lineStart, end: lineStart, text: "type: number\n" }] : [];
  const cells = [...(field.value.entries ?? [])].flatMap(([service, cell]) =>
    isNumber ? moveNumbers(yaml, cell.value, values[service] ?? {}) : moveText(cell.value),
  );
  return [...type, ...cells];
}

function moveText(cell: YamlNode): readonly Edit[] {
  const entry = entryIn(cell, "text");
  return entry ? [renaming(entry, "value")] : [];
}

/** Words alone may stay where they are: they stand in place of a number. */
function moveNumbers(yaml: YamlText, cell: YamlNode, { quantities = [], text }: OldValue): readonly Edit[] {
  const list = entryIn(cell, "quantities");
  if (!list) return [];
  if (text !== undefined) return beforeOthers(yaml, list, entryIn(cell, "text"));
  const [item] = list.value.items ?? [];
  return quantities.length === 1 && item ? [alone(yaml, list, item)] : [renaming(list, "values")];
}

/** The one number of a cell stands in the cell itself, and needs no id there. */
function alone(yaml: YamlText, list: Entry, item: YamlNode): Edit {
  const inFlow = isFlow(yaml, list.owner);
  const indent = columnOf(yaml, list.key.start);
  const fields = [...(item.entries ?? [])]
    .filter(([key]) => key !== "id")
    .map(([, entry]) => shifted(yaml, { ...entry, owner: item }, indent));
  const end = list.value.span?.end ?? list.key.end;
  return { start: list.key.start, end, text: fields.join(inFlow ? ", " : `\n${" ".repeat(indent)}`) };
}

/** Words beside numbers are the first of the values. */
function beforeOthers(yaml: YamlText, list: Entry, words: Entry | undefined): readonly Edit[] {
  const [first] = list.value.items ?? [];
  if (!words?.value.span || !first?.span) return [];
  const written = yaml.text.slice(words.value.span.start, words.value.span.end);
  const removed = removal(yaml, words);
  const renamed = renaming(list, "values");
  if (isFlow(yaml, list.value)) {
    const item = `{ id: words, value: { text: ${written} } }, `;
    return [removed, renamed, { start: first.span.start, end: first.span.start, text: item }];
  }
  const start = yaml.text.lastIndexOf("\n", first.span.start - 1) + 1;
  const indent = /^ */.exec(yaml.text.slice(start))?.[0] ?? "";
  const value = shifted(yaml, words, indent.length + 4);
  const item = `${indent}- id: words\n${indent}  value:\n${indent}    ${value}\n`;
  return [removed, renamed, { start, end: start, text: item }];
}

/** An entry as it is written, with its further lines moved to stand below a key in a column. */
function shifted({ text }: YamlText, { key, value }: Entry, column: number): string {
  const end = value.span?.end ?? key.end + 1;
  const by = column - columnOf({ text }, key.start);
  const [first = "", ...others] = text.slice(key.start, end).split("\n");
  const moved = others.map((line) => (by > 0 ? " ".repeat(by) + line : line.slice(-by)));
  return [first, ...moved].join("\n");
}

/** The column of a place, from 0; a dash before it counts as blank. */
function columnOf({ text }: Pick<YamlText, "text">, offset: number): number {
  return offset - (text.lastIndexOf("\n", offset - 1) + 1);
}

function entryIn(owner: YamlNode, key: string): Entry | undefined {
  const found = owner.entries?.get(key);
  return found && { ...found, owner };
}
