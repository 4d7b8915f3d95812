import { readYamlText } from "./yaml-text.ts";

/** The dates of a source, as they are written. */
export interface SourceDates {
  readonly date?: string | undefined;
  readonly checkedOn?: string | undefined;
}

/** What the text of a source says of its dates. */
export function datesOfSource(text: string): SourceDates {
  const { checkedOn, date } = Object(readYamlText(text)?.value) as Readonly<Record<string, unknown>>;
  return { date: asText(date), checkedOn: asText(checkedOn) };
}

function asText(written: unknown): string | undefined {
  return typeof written === "string" ? written : undefined;
}
