import { type AnswerFormat, answerFormatOption } from "../options/format-option.ts";
import type { Command } from "../program/command.ts";
import { findProject } from "../project/find-project.ts";

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
  async run(program, { accept, format }, [path]) {
    const root = findProject(program.cwd);
    const { translateProject } = await import("./translate-project.ts");
    return translateProject(program, root, { path, accept: accept ?? false, format });
  },
};
