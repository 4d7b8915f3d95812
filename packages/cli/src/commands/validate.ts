import type { ReportFormat } from "@stackmatrix/core";
import type { Command } from "../command.ts";
import { count } from "../count.ts";
import { exitCode } from "../exit-code.ts";
import { findProject } from "../find-project.ts";
import { formatOption } from "../format-option.ts";
import { currentDay, todayOption } from "../today-option.ts";

interface ValidateOptions {
  readonly format: ReportFormat;
  readonly today?: string;
}

/** Says whether the data is right, and where it is not. */
export const validate: Command<ValidateOptions> = {
  name: "validate",
  summary: "say what is wrong in the data, and where",
  declare: (declaration) => declaration.addOption(formatOption()).addOption(todayOption()),
  async run(shell, { format, today = currentDay() }) {
    const root = findProject(shell.cwd);
    const { loadProject } = await import("@stackmatrix/core/node");
    const { report } = await import("../report.ts");
    const { diagnostics, sources, project } = await loadProject(root, today);
    const isWrong = await report(shell, format, { diagnostics, sources });
    if (isWrong || project === undefined) return exitCode.wrong;
    if (format === "text") shell.out(`The data is valid: ${count(project.files.length, "file")} read.\n`);
    return exitCode.ok;
  },
};
