import type { SourceReading } from "@stackmatrix/core";
import { count } from "../words/count.ts";
import { formatTable } from "../words/format-table.ts";
import type { CheckedSource } from "./check-sources.ts";

/** Tells what became of addresses: the dead, the moved and those of which nobody can tell. */
export function formatChecked(checked: readonly CheckedSource[]): string {
  const ofState = <State extends CheckedSource["state"]>(state: State) =>
    checked.filter((source): source is Extract<CheckedSource, { state: State }> => source.state === state);
  const [dead, moved, unanswered] = [ofState("dead"), ofState("moved"), ofState("unanswered")];
  const lines = [
    `${count(checked.length, "source")} asked: ${ofState("alive").length} alive, ${moved.length} moved, ${dead.length} dead, ${unanswered.length} unanswered.`,
    ...section("Dead", dead, ({ reason }) => reason),
    ...section("Moved", moved, ({ to }) => `to ${to}`),
    ...section("Unanswered", unanswered, ({ reason }) => reason),
  ];
  return `${lines.join("\n")}\n`;
}

function section<Checked extends CheckedSource>(
  head: string,
  sources: readonly Checked[],
  say: (source: Checked) => string,
): readonly string[] {
  if (sources.length === 0) return [];
  return ["", head, ...sources.flatMap((source) => [`  ${source.id}  ${source.url}`, `    ${say(source)}`])];
}

/** Tells which sources to read again next. */
export function formatReading(sources: readonly SourceReading[]): string {
  return formatTable([
    ["Read again next", "Last read or dated", "Carries"],
    ...sources.map(({ carries, day, id }) => [id, day ?? "unknown", carries]),
  ]);
}
