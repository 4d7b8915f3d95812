import { readYamlText } from "./yaml-text.ts";

/** Says the format in a configuration that says none, above its first key. */
export function migrateConfig(text: string): string {
  const first = readYamlText(text)?.root.span?.start ?? 0;
  return `${text.slice(0, first)}format: 2\n${text.slice(first)}`;
}
