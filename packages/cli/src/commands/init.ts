import type { Command } from "../program/command.ts";

/** Begins a project: a small comparison, to be changed into one's own. */
export const init: Command<Record<never, never>> = {
  name: "init",
  summary: "begin a comparison: a small one, to change into your own",
  declare: (declaration) =>
    declaration.argument("[folder]", "where; it is made where it is missing (default: the working folder)"),
  async run(program, _options, [folder = "."]) {
    const { beginProject } = await import("./begin-project.ts");
    return beginProject(program, folder);
  },
};
