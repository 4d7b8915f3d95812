import { type AnswerFormat, answerFormatOption } from "../options/format-option.ts";
import type { Command } from "../program/command.ts";
import { findProject } from "../project/find-project.ts";

interface SourcesOptions {
  readonly check?: boolean;
  readonly format: AnswerFormat;
}

/** Says which sources to read again next, and asks their addresses whether they are still there. */
export const sources: Command<SourcesOptions> = {
  name: "sources",
  summary: "say which sources to read again next, and which addresses are dead or moved",
  declare: (declaration) =>
    declaration
      .option("--check", "ask each address over the network; nothing else does")
      .addOption(answerFormatOption()),
  async run(program, { check, format }) {
    const root = findProject(program.cwd);
    const { readEntities } = await import("../project/read-entities.ts");
    const read = await readEntities(program, root, { format });
    if ("code" in read) return read.code;
    const { tellSources } = await import("../sources/tell-sources.ts");
    return tellSources(program, read.entities, { isChecked: check ?? false, format });
  },
};
