/** What the lock calls texts that have another path in format 2: of which entities, what matches, and what stands there instead. */
const renamed: readonly (readonly [entity: RegExp, name: RegExp, replacement: string])[] = [];

/** Gives the texts in a lock the names that they have in format 2, so that no translation counts as new. */
export function migrateLock(text: string): string {
  let entity = "";
  const lines: string[] = [];
  for (const line of text.split("\n")) {
    entity = /^ {2}"([^"]+)": \{$/.exec(line)?.[1] ?? entity;
    const renames = renamed.filter(([pattern]) => pattern.test(entity));
    lines.push(renames.reduce((name, [, pattern, replacement]) => name.replace(pattern, replacement), line));
  }
  return lines.join("\n");
}
