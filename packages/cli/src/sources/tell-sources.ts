import { type Entities, readingOrder } from "@stackmatrix/core";
import type { AnswerFormat } from "../options/format-option.ts";
import { type ExitCode, exitCode } from "../program/exit-code.ts";
import type { Shell } from "../program/shell.ts";
import { askAddress } from "./ask-address.ts";
import { checkSources } from "./check-sources.ts";
import { formatChecked, formatReading } from "./format-sources.ts";

/** Tells which sources to read again next and, where that is asked for, what became of their addresses. */
export async function tellSources(
  shell: Shell,
  entities: Entities,
  { format, isChecked }: { readonly format: AnswerFormat; readonly isChecked: boolean },
): Promise<ExitCode> {
  const next = readingOrder(entities);
  const all = Array.from(entities.sources.values(), ({ id, value: { url } }) => ({ id, url }));
  if (isChecked && shell.tty)
    shell.err("Asking the addresses, one of each host at a time; this takes minutes.\n");
  const checked = isChecked ? await checkSources(all, shell.ask ?? askAddress, politeness) : [];
  const isDead = checked.some(({ state }) => state === "dead");
  if (format === "json") {
    const answer = { ok: !isDead, ...(isChecked && { addresses: checked }), next };
    shell.out(`${JSON.stringify(answer, undefined, 2)}\n`);
  } else {
    const parts = [...(isChecked ? [formatChecked(checked)] : []), formatReading(next.slice(0, shownNext))];
    shell.out(parts.join("\n"));
  }
  return isDead ? exitCode.wrong : exitCode.ok;
}

/** So many stand in the text; programs get all. */
const shownNext = 10;

const politeness = { hosts: 8, pause: 500, patience: 15_000, userAgent: "stackmatrix (sources --check)" };
