import type { ReportFormat } from "@stackmatrix/core";
import { InvalidArgumentError } from "commander";
import type { Command } from "../command.ts";
import { count } from "../count.ts";
import { exitCode } from "../exit-code.ts";
import { findProject } from "../find-project.ts";
import { formatOption } from "../format-option.ts";

interface ValidateOptions {
  readonly format: ReportFormat;
  readonly today?: string;
}

/** Says whether the data is right, and where it is not. */
export const validate: Command<ValidateOptions> = {
  name: "validate",
  summary: "say what is wrong in the data, and where",
  declare: (declaration) =>
    declaration
      .addOption(formatOption())
      .option("--today <date>", "the day to measure the age of sources by, as YYYY-MM-DD", readDate),
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

function currentDay(): string {
  return new Date().toISOString().slice(0, 10);
}

function readDate(text: string): string {
  const time = Date.parse(`${text}T00:00:00Z`);
  const isDay = /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(time);
  if (!isDay || !new Date(time).toISOString().startsWith(text)) {
    throw new InvalidArgumentError("Write a day as YYYY-MM-DD.");
  }
  return text;
}
