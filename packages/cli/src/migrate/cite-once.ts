import type { Step } from "./migrate-entity.ts";
import { isFlow, nodeAt, removal } from "./yaml-text.ts";

/** The fields of rows that hold cells. */
export const cellFields = ["assessments", "ratings", "values"] as const;

/** What a cell says of what it rests on. */
const claimKeys = ["sources", "asOf", "asOfNote", "checkedOn", "inherits"] as const;

/** Says once for a file what most of its cells say alone: that they follow from a definition, or are a judgement. */
export const citeOnce: Step = (yaml) => {
  const { root, text, value } = yaml;
  const row = value as Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, unknown>>>>>>;
  const field = cellFields.find((name) => root.entries?.has(name));
  const entry = field && root.entries?.get(field);
  if (!field || !entry || isFlow(yaml, root) || root.entries?.has("cite")) return [];
  const cells = Object.entries(row[field] ?? {}).filter(
    ([, cell]) => cell?.basis !== undefined && claimKeys.every((key) => cell[key] === undefined),
  );
  const bases = Map.groupBy(cells, ([, cell]) => String(cell.basis));
  const [basis, citing = []] = [...bases].sort(([, a], [, b]) => b.length - a.length)[0] ?? [];
  if (citing.length < 2) return [];
  const start = text.lastIndexOf("\n", entry.key.start - 1) + 1;
  const removals = citing.flatMap(([service]) => {
    const owner = nodeAt(root, [field, service]);
    const written = owner?.entries?.get("basis");
    return owner && written ? [removal(yaml, { ...written, owner })] : [];
  });
  return [{ start, end: start, text: `cite: { basis: ${basis} }\n` }, ...removals];
};
