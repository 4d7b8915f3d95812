import type { Command } from "../command.ts";
import { findProject } from "../find-project.ts";

interface TranslateOptions {
  readonly accept?: boolean;
}

/** Says which translations are behind their original, or records that somebody has looked at them. */
export const translate: Command<TranslateOptions> = {
  name: "translate",
  summary: "list translations to look at, or accept them as they are",
  declare: (declaration) =>
    declaration
      .argument("[path]", "only texts below it, such as services/docker or services/docker#summary")
      .option("--accept", "record that these translations fit the originals of today"),
  async run(shell, { accept }, [path]) {
    const root = findProject(shell.cwd);
    const { translateProject } = await import("../translate-project.ts");
    return translateProject(shell, root, { path: path?.replace("#", "/"), accept: accept ?? false });
  },
};
