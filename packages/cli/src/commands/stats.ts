import { type AnswerFormat, answerFormatOption } from "../options/format-option.ts";
import { currentDay, todayOption } from "../options/today-option.ts";
import type { Command } from "../program/command.ts";
import { exitCode } from "../program/exit-code.ts";
import { findProject } from "../project/find-project.ts";

interface StatsOptions {
  readonly format: AnswerFormat;
  readonly today?: string;
}

/** Says how much is known, on what it rests, how old it is and how far it is translated. */
export const stats: Command<StatsOptions> = {
  name: "stats",
  summary: "say how complete, how well founded and how fresh the data is",
  declare: (declaration) => declaration.addOption(answerFormatOption()).addOption(todayOption()),
  async run(program, { format, today = currentDay() }) {
    const root = findProject(program.cwd);
    const { readEntities } = await import("../project/read-entities.ts");
    const read = await readEntities(program, root, { format, today });
    if ("code" in read) return read.code;
    const { dataStats } = await import("@stackmatrix/core");
    const { formatStats } = await import("../words/format-stats.ts");
    const answer = dataStats(read.entities, read.project.context);
    program.out(
      format === "json" ? `${JSON.stringify({ ok: true, ...answer }, undefined, 2)}\n` : formatStats(answer),
    );
    return exitCode.ok;
  },
};
