import type { Command } from "../command.ts";
import { exitCode } from "../exit-code.ts";
import { findProject } from "../find-project.ts";
import { type AnswerFormat, answerFormatOption } from "../format-option.ts";
import { currentDay, todayOption } from "../today-option.ts";

interface StatsOptions {
  readonly format: AnswerFormat;
  readonly today?: string;
}

/** Says how much is known, on what it rests, how old it is and how far it is translated. */
export const stats: Command<StatsOptions> = {
  name: "stats",
  summary: "say how complete, how well founded and how fresh the data is",
  declare: (declaration) => declaration.addOption(answerFormatOption()).addOption(todayOption()),
  async run(shell, { format, today = currentDay() }) {
    const root = findProject(shell.cwd);
    const { readEntities } = await import("../read-entities.ts");
    const read = await readEntities(shell, root, { format, today });
    if (read === undefined) return exitCode.wrong;
    const { dataStats } = await import("@stackmatrix/core");
    const { formatStats } = await import("../format-stats.ts");
    const answer = dataStats(read.entities, read.project.context);
    shell.out(
      format === "json" ? `${JSON.stringify({ ok: true, ...answer }, undefined, 2)}\n` : formatStats(answer),
    );
    return exitCode.ok;
  },
};
