import type { ReportFormat } from "@stackmatrix/core";
import { formatOption } from "../options/format-option.ts";
import { currentDay, todayOption } from "../options/today-option.ts";
import type { Command } from "../program/command.ts";
import { exitCode } from "../program/exit-code.ts";
import { findProject } from "../project/find-project.ts";
import { count } from "../words/count.ts";

interface ValidateOptions {
  readonly format: ReportFormat;
  readonly today?: string;
}

/** Says whether the data is right, and where it is not. */
export const validate: Command<ValidateOptions> = {
  name: "validate",
  summary: "say what is wrong in the data, and where",
  declare: (declaration) => declaration.addOption(formatOption()).addOption(todayOption()),
  async run(program, { format, today = currentDay() }) {
    const root = findProject(program.cwd);
    const { inspectTargets, loadProject } = await import("@stackmatrix/engine");
    const { report } = await import("../words/report.ts");
    const { compareDiagnostics } = await import("@stackmatrix/core");
    const { sources, project, ...loaded } = await loadProject(root, {
      targets: program.tool.targets,
      today,
    });
    const unshown = project === undefined ? [] : await inspectTargets(project);
    const diagnostics = [...loaded.diagnostics, ...unshown].sort(compareDiagnostics);
    const code = await report(program, format, { diagnostics, sources });
    if (code !== exitCode.ok || project === undefined) return code;
    if (format === "text") program.out(`The data is valid: ${count(project.files.length, "file")} read.\n`);
    return exitCode.ok;
  },
};
