import type { Command } from "../program/command.ts";
import { findProject } from "../project/find-project.ts";

/** Rewrites a project of an earlier format in that of today. */
export const migrate: Command<Record<never, never>> = {
  name: "migrate",
  summary: "rewrite a project of an earlier format; comments and order stay",
  declare: (declaration) => declaration,
  async run(program) {
    const root = findProject(program.cwd);
    const { migrateProject } = await import("./migrate-project.ts");
    return migrateProject(program, root);
  },
};
