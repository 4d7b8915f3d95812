import type { Step } from "./migrate-entity.ts";
import { moveQuantities } from "./move-quantities.ts";
import { type Edit, isFlow, renaming, type YamlText } from "./yaml-text.ts";

/** Gives fields the names and the form that they have in format 2: the release of a service, the values of a trait. */
export const renameFields: Step = (yaml, { kind }) => {
  if (kind === "services") return listRelease(yaml);
  return kind === "traits" ? moveQuantities(yaml) : [];
};

/** The one release of a service is the first of a list. */
function listRelease(yaml: YamlText): readonly Edit[] {
  const { root, text } = yaml;
  const entry = root.entries?.get("release");
  const span = entry?.value.span;
  if (!entry || !span || root.entries?.has("releases")) return [];
  const key = renaming({ ...entry, owner: root }, "releases");
  if (isFlow(yaml, entry.value)) {
    const list = `[${text.slice(span.start, span.end)}]`;
    return [key, { ...span, text: list }];
  }
  const lineStart = text.lastIndexOf("\n", span.start - 1) + 1;
  const indent = text.slice(lineStart, span.start);
  const [first = "", ...others] = text.slice(span.start, span.end).split("\n");
  const lines = [`${indent}- ${first}`, ...others.map((line) => (line === "" ? line : `  ${line}`))];
  return [key, { start: lineStart, end: span.end, text: lines.join("\n") }];
}
