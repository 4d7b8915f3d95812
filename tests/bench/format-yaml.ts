/** Writes a value as YAML in the style of the data: blocks, plain texts, lists of words on one line. */
export function formatYaml(value: Readonly<Record<string, unknown>>): string {
  return `${entriesOf(value, "").join("\n")}\n`;
}

function entriesOf(value: object, indent: string): readonly string[] {
  return Object.entries(value).flatMap(([key, item]) => {
    if (typeof item !== "object" || item === null) return `${indent}${key}: ${scalar(item)}`;
    if (!Array.isArray(item)) return [`${indent}${key}:`, ...entriesOf(item, `${indent}  `)];
    if (item.every((part) => typeof part === "string")) return `${indent}${key}: [${item.join(", ")}]`;
    return [`${indent}${key}:`, ...item.flatMap((part) => listItem(part, `${indent}  `))];
  });
}

function listItem(value: object, indent: string): readonly string[] {
  const [first = "", ...rest] = entriesOf(value, `${indent}  `);
  return [`${indent}- ${first.trimStart()}`, ...rest];
}

/** Plain where YAML reads it back as it is, else in quotes. */
function scalar(value: unknown): string {
  const text = String(value);
  return typeof value === "string" && /: | #|^[^\p{L}\p{N}]/u.test(text) ? JSON.stringify(text) : text;
}
