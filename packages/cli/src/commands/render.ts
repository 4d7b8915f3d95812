import { resolve } from "node:path";
import type { ReportFormat } from "@stackmatrix/core";
import { Option } from "commander";
import { readTargetNames } from "../choose-targets.ts";
import type { Command } from "../command.ts";
import { exitCode } from "../exit-code.ts";
import { findProject } from "../find-project.ts";
import { formatOption } from "../format-option.ts";
import { nothingToDo } from "../summarize-writing.ts";

interface RenderOptions {
  readonly check?: boolean;
  readonly only?: string;
  readonly locale?: string;
  readonly out?: string;
  readonly force?: boolean;
  readonly format: ReportFormat;
}

/** Makes the outputs, or says how those on the disk differ. */
export const render: Command<RenderOptions> = {
  name: "render",
  summary: "write all that is made from the data",
  declare: (declaration) =>
    declaration
      .addOption(
        new Option("--check", "compare committed files with the data, and write nothing").conflicts([
          "out",
          "force",
          "locale",
        ]),
      )
      .option("--only <targets>", "these targets alone, such as markdown,api")
      .option("--locale <locale>", "leave out what belongs to other languages alone")
      .option("--out <folder>", "put everything under another root, and leave the project as it is")
      .option("--force", "trust nothing that the last run remembers")
      .addOption(formatOption()),
  async run(shell, { check, only, locale, out, force, format }) {
    const root = findProject(shell.cwd);
    const names = only === undefined ? undefined : readTargetNames(only);
    if (!check && !force && locale === undefined && out === undefined) {
      const { findUpToDate } = await import("../find-up-to-date.ts");
      const files = await findUpToDate(root, names, shell.env);
      if (files !== undefined) {
        const answer = { ok: true, written: [], unchanged: files, removed: [], diagnostics: [] };
        shell.out(format === "json" ? `${JSON.stringify(answer, undefined, 2)}\n` : nothingToDo(files));
        return exitCode.ok;
      }
    }
    if (check) {
      const { checkProject } = await import("../check-project.ts");
      return checkProject(shell, root, { names, format });
    }
    const { writeProject } = await import("../write-project.ts");
    const elsewhere = out === undefined ? undefined : resolve(shell.cwd, out);
    return writeProject(shell, root, { names, locale, elsewhere, force: force ?? false, format });
  },
};
