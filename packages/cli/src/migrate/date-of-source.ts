import { readYamlText } from "./yaml-text.ts";

/** The date of a source's text as it is written, if it is. */
export function dateOfSource(text: string): string | undefined {
  const { date } = Object(readYamlText(text)?.value) as Readonly<Record<string, unknown>>;
  return typeof date === "string" ? date : undefined;
}
