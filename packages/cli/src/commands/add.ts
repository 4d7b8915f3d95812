import type { Command } from "../program/command.ts";
import { findProject } from "../project/find-project.ts";

/** Begins an entity: a file with every key that it must have. */
export const add: Command<Record<never, never>> = {
  name: "add",
  summary: "write a file to fill in, such as a service, a capability or a source",
  declare: (declaration) =>
    declaration
      .argument("<kind>", "what to add, such as service, capability or source")
      .argument("<id>", "its id, for ever: lower-case words and single hyphens"),
  async run(program, _options, [kind = "", id = ""]) {
    const root = findProject(program.cwd);
    const { addEntity } = await import("./add-entity.ts");
    return addEntity(program, root, { kind, id });
  },
};
