import type { Command } from "../command.ts";
import { findProject } from "../find-project.ts";
import { type AnswerFormat, answerFormatOption } from "../format-option.ts";

interface TranslateOptions {
  readonly accept?: boolean;
  readonly format: AnswerFormat;
}

/** Says which translations are behind their original, or records that somebody has looked at them. */
export const translate: Command<TranslateOptions> = {
  name: "translate",
  summary: "list translations to look at, or accept them as they are",
  declare: (declaration) =>
    declaration
      .argument("[path]", "only texts in it, such as services, services/docker or services/docker#summary")
      .option("--accept", "record that these translations fit the originals of today")
      .addOption(answerFormatOption()),
  async run(shell, { accept, format }, [path]) {
    const root = findProject(shell.cwd);
    const { translateProject } = await import("../translate-project.ts");
    return translateProject(shell, root, { path, accept: accept ?? false, format });
  },
};
